import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { ComplaintHistory } from '../../complaint.history.js';
import type { ComplaintRefusal } from '../../domain/complaint.refusals.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { documentOf } from './complaint.document.js';
import type { ComplaintResponse } from './complaint.response.js';

export class ComplaintQuery extends Query<ComplaintResponse> {
  constructor(
    readonly complaintId: string,
    readonly wanted: { readonly persons: boolean; readonly asOf: PlainDate | undefined },
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

  async execute({ complaintId, wanted, caller }: ComplaintQuery): Promise<ComplaintResponse> {
    const document = documentOf(await this.history.known(complaintId, caller, wanted));
    if (!document) throw new Refusal<ComplaintRefusal>('complaint-unknown');
    return { ...document, number: this.numbers.of([complaintId]).get(complaintId) ?? '' };
  }
}
