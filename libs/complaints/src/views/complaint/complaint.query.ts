import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { tagOf, type TaggedAnswer } from '@lydhoer/http';
import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { ComplaintHistory } from '../../complaint.history.js';
import type { ComplaintRefusal } from '../../domain/complaint.refusals.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { StepsElsewhere } from '../../lookups/steps-elsewhere.js';
import { membershipsOf } from './besides.document.js';
import { documentOf } from './complaint.document.js';
import type { ComplaintResponse } from './complaint.response.js';

export class ComplaintQuery extends Query<TaggedAnswer<ComplaintResponse>> {
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
    private readonly elsewhere: StepsElsewhere,
  ) {}

  async execute({ complaintId, wanted, caller }: ComplaintQuery): Promise<TaggedAnswer<ComplaintResponse>> {
    const known = await this.history.known(complaintId, caller, wanted);
    const document = documentOf(known);
    if (!document) throw new Refusal<ComplaintRefusal>('complaint-unknown');
    const until = known.asOf === null ? null : BigInt(known.asOf.position);
    const collectives = membershipsOf(this.elsewhere.of(complaintId, until));
    const number = this.numbers.of([complaintId]).get(complaintId) ?? '';
    return {
      answer: { ...document, collectives, number },
      etag: tagOf(document.revision, this.elsewhere.countOf(complaintId, until)),
    };
  }
}
