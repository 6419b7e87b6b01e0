import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import { ComplaintHistory } from '../../complaint.history.js';
import type { ComplaintRefusal } from '../../domain/complaint.refusals.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { documentOf } from './complaint.document.js';
import type { ComplaintResponse } from './complaint.response.js';

export class ComplaintQuery extends Query<ComplaintResponse> {
  constructor(
    readonly complaintId: string,
    readonly persons: boolean,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(ComplaintQuery)
export class ComplaintQueryHandler implements IQueryHandler<ComplaintQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly numbers: ComplaintNumbers,
  ) {}

  async execute({ complaintId, persons, caller }: ComplaintQuery): Promise<ComplaintResponse> {
    const document = documentOf(await this.history.read(complaintId, caller, persons));
    if (!document) throw new Refusal<ComplaintRefusal>('complaint-unknown');
    return { ...document, number: this.numbers.of([complaintId]).get(complaintId) ?? '' };
  }
}
