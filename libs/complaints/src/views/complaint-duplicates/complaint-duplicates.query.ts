import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Forbidden, type Caller } from '@lydhoer/access';
import { ReadModels } from '@lydhoer/read-models';
import { ComplaintHistory, type ShownEvent } from '../../complaint.history.js';
import { evidenceOf, scoreOf, type Likeness } from '../../domain/linking/duplicate.score.js';
import { resemblance } from '../../domain/linking/near-text.js';
import { eventsThatStand } from '../../events-that-stand.js';
import type { LikenessRow } from '../../lookups/complaint-likeness.view.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import type { ComplaintDuplicatesResponse, SuggestedDuplicateResponse } from './complaint-duplicates.response.js';
import { sameSubject, sameTraits } from './complaint-duplicates.sql.js';

export class ComplaintDuplicatesQuery extends Query<ComplaintDuplicatesResponse> {
  constructor(
    readonly complaintId: string,
    readonly caller: Caller,
  ) {
    super();
  }
}

interface CandidateRow extends LikenessRow {
  readonly received_on: string;
  readonly status: SuggestedDuplicateResponse['status'];
  readonly subject: SuggestedDuplicateResponse['subject'];
}

const mostSuggestions = 10;

/** Compares in memory; what is opened for it is kept nowhere. */
@QueryHandler(ComplaintDuplicatesQuery)
export class ComplaintDuplicatesHandler implements IQueryHandler<ComplaintDuplicatesQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly readModels: ReadModels,
    private readonly numbers: ComplaintNumbers,
  ) {}

  async execute({ complaintId, caller }: ComplaintDuplicatesQuery): Promise<ComplaintDuplicatesResponse> {
    const { complaint } = await this.history.known(complaintId, caller, { persons: false });
    const rows = this.readModels.read('complaints');
    const own = rows.get<LikenessRow>('SELECT * FROM complaint_likeness WHERE complaint_id = ?', [complaintId]);
    if (!own) return { id: complaintId, suggestions: [], compared: 0, textsCompared: 0 };
    const likeness = likenessOf(own);
    const persons = [own.complainant, own.concerns].filter((person) => person !== null);
    const statements = [
      sameTraits(caller, complaintId, { journalReference: own.journal_reference, persons }),
      ...sameSubject(caller, complaintId, { receivedOn: complaint.receivedOn, hasPoints: complaint.points.length > 0 }),
    ];
    const found = statements.flatMap(({ sql, parameters }) => rows.all<CandidateRow>(sql, parameters));
    const candidates = [...new Map(found.map((row) => [row.complaint_id, row])).values()];
    const text = await this.textOf(complaintId, caller);
    const compared = await Promise.all(
      candidates.map(async (row) => {
        const other = text === null ? null : await this.textOf(row.complaint_id, caller);
        const textLikeness = text === null || other === null ? null : resemblance(text, other);
        return { row, textLikeness, evidence: evidenceOf(likeness, likenessOf(row), textLikeness) };
      }),
    );
    const likely = compared
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ row, evidence }) => ({ row, evidence, score: scoreOf(evidence) }))
      .sort((a, b) => b.score - a.score || (a.row.complaint_id < b.row.complaint_id ? -1 : 1))
      .slice(0, mostSuggestions);
    const numbers = this.numbers.of(likely.map(({ row }) => row.complaint_id));
    return {
      id: complaintId,
      suggestions: likely.map(({ row, evidence, score }) => ({
        complaintId: row.complaint_id,
        number: numbers.get(row.complaint_id) ?? '',
        subject: row.subject,
        status: row.status,
        receivedOn: row.received_on,
        score: inHundredths(score),
        reasons: evidence
          .map(({ reason, weight }) => ({ reason, weight: inHundredths(weight) }))
          .sort((a, b) => b.weight - a.weight),
      })),
      compared: candidates.length,
      textsCompared: compared.filter(({ textLikeness }) => textLikeness !== null).length,
    };
  }

  /** What a complaint says in its own words, for those who may read them; null for others, and when it says nothing. */
  private async textOf(complaintId: string, caller: Caller): Promise<string | null> {
    try {
      const { events } = await this.history.known(complaintId, caller, { persons: true });
      const texts = eventsThatStand(events)
        .flatMap(textsIn)
        .filter((text) => typeof text === 'string');
      return texts.length > 0 ? texts.join('\n') : null;
    } catch (error) {
      if (error instanceof Forbidden) return null;
      throw error;
    }
  }
}

/** The texts of an event that was opened: there the sealed fields are strings, or null when they were forgotten. */
function textsIn(event: ShownEvent): readonly unknown[] {
  const { type, data } = event;
  if (type === 'ContactRegistered') return [data.narrative];
  if (type === 'ComplaintRegistered') return [data.narrative, ...data.points.map(({ description }) => description)];
  if (type === 'ContactTurnedIntoComplaint') return data.points.map(({ description }) => description);
  return type === 'PointAdded' ? [data.point.description] : [];
}

const likenessOf = ({ journal_reference, complainant, concerns }: LikenessRow): Likeness => ({
  journalReference: journal_reference,
  complainant,
  concerns,
});

const inHundredths = (share: number): number => Math.round(share * 100) / 100;
