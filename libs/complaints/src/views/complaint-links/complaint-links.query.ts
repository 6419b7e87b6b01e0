import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { Vault } from '@lydhoer/event-store';
import { ComplaintHistory } from '../../complaint.history.js';
import { ComplaintReach, type ListedRow } from '../../complaint.reach.js';
import { standingOf } from '../../domain/standing.js';
import { ComplaintLinks } from '../../lookups/complaint-links.js';
import type { LinkRow, MergeRow } from '../../lookups/complaint-links.view.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { shownText } from '../../shown-text.js';
import type {
  ComplaintLinksResponse,
  LinkedComplaintResponse,
  MergedComplaintResponse,
  MergedIntoResponse,
} from './complaint-links.response.js';

export class ComplaintLinksQuery extends Query<ComplaintLinksResponse> {
  constructor(
    readonly complaintId: string,
    readonly persons: boolean,
    readonly caller: Caller,
  ) {
    super();
  }
}

/** The cases that may be shown, with their numbers. */
interface Shown {
  readonly rows: ReadonlyMap<string, ListedRow>;
  readonly numbers: ReadonlyMap<string, string>;
}

@QueryHandler(ComplaintLinksQuery)
export class ComplaintLinksHandler implements IQueryHandler<ComplaintLinksQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly links: ComplaintLinks,
    private readonly reach: ComplaintReach,
    private readonly numbers: ComplaintNumbers,
    private readonly vault: Vault,
  ) {}

  async execute({ complaintId, persons, caller }: ComplaintLinksQuery): Promise<ComplaintLinksResponse> {
    const { complaint } = await this.history.known(complaintId, caller, { persons });
    const links = this.links.linksOf(complaintId);
    const merged = this.links.mergedInto(complaintId);
    const merge = this.links.mergeOf(complaintId);
    const others = new Set([
      ...links.map((link) => otherEnd(link, complaintId)),
      ...merged.map(({ complaint_id }) => complaint_id),
      ...(merge ? [merge.into_id] : []),
    ]);
    const rows = this.reach.of(caller, [...others]);
    const shown = { rows, numbers: this.numbers.of([...rows.keys()]) };
    return {
      id: complaintId,
      standing: standingOf(complaint),
      mergedInto: merge && rows.has(merge.into_id) ? this.mergedInto(merge, shown, persons) : null,
      merged: this.merged(merged, shown),
      links: links
        .filter((link) => rows.has(otherEnd(link, complaintId)))
        .map((link) => this.linked(link, complaintId, shown, persons)),
      outOfReach: others.size - rows.size,
    };
  }

  /** A reason is sealed with the case that it was given on, and shown with that case. */
  private linked(row: LinkRow, complaintId: string, { numbers }: Shown, persons: boolean): LinkedComplaintResponse {
    const other = otherEnd(row, complaintId);
    const own = row.complaint_id === complaintId;
    return {
      complaintId: other,
      number: numbers.get(other) ?? '',
      relation: row.relation,
      direction: own ? 'to' : 'from',
      linkedOn: row.linked_on,
      ...(own && persons ? { reason: shownText(this.vault, row.reason) } : {}),
    };
  }

  private mergedInto(
    { into_id, merged_on, reason }: MergeRow,
    { numbers }: Shown,
    persons: boolean,
  ): MergedIntoResponse {
    return {
      complaintId: into_id,
      number: numbers.get(into_id) ?? '',
      mergedOn: merged_on,
      ...(persons ? { reason: shownText(this.vault, reason) } : {}),
    };
  }

  private merged(merges: readonly MergeRow[], { rows, numbers }: Shown): MergedComplaintResponse[] {
    const points = new Map(
      this.reach.pointsOf([...rows.keys()]).map((point) => [`${point.complaint_id} ${point.point_id}`, point]),
    );
    return merges.flatMap(({ complaint_id, merged_on, points: counterparts }) => {
      const row = rows.get(complaint_id);
      if (!row) return [];
      const named = JSON.parse(counterparts) as readonly { readonly pointId: string; readonly sameAs: string }[];
      return [
        {
          complaintId: complaint_id,
          number: numbers.get(complaint_id) ?? '',
          receivedOn: row.received_on,
          mergedOn: merged_on,
          points: named.map(({ pointId, sameAs }) => {
            const point = points.get(`${complaint_id} ${pointId}`);
            return {
              pointId,
              sameAs,
              kind: point?.kind ?? 'not-stated',
              theme: point?.theme ?? 'not-stated',
              team: point?.team ?? 'not-stated',
            };
          }),
        },
      ];
    });
  }
}

const otherEnd = ({ complaint_id, to_id }: LinkRow, complaintId: string): string =>
  complaint_id === complaintId ? to_id : complaint_id;
