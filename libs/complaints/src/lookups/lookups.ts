import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@lydhoer/kernel';
import { decideWithLookups, ReadModels, type ViewReader } from '@lydhoer/read-models';
import { lookedUp } from '../domain/complaint.refusals.js';
import type { Rulebook } from '../domain/deadlines/rulebook.js';
import type { Employment, KnownStaff, KnownWords, Validity } from '../domain/known.js';
import { Rulebooks, type CalendarChange } from './rulebooks.js';

type ValidityRow = { readonly valid_from: string; readonly valid_to: string | null };

/** What complaints must know of the vocabulary, the organisation and the reviews. */
@Injectable()
export class Lookups {
  private readonly rulebooks: Rulebooks;

  constructor(private readonly readModels: ReadModels) {
    this.rulebooks = new Rulebooks(readModels);
  }

  /** Decides with what the lookups say, asked once more at the log's head before that leads to a refusal. */
  deciding<Known, Outcome>(ask: () => Known, decide: (known: Known) => Promise<Outcome>): Promise<Outcome> {
    return decideWithLookups({ readModels: this.readModels, set: 'complaints', refusals: lookedUp }, ask, decide);
  }

  /** The validity of every word that the points use. */
  words(
    points: readonly { readonly theme: string; readonly team: string; readonly consequences: readonly string[] }[],
  ): KnownWords {
    return {
      themes: this.terms(
        'theme',
        points.map(({ theme }) => theme),
      ),
      consequences: this.terms(
        'consequence',
        points.flatMap(({ consequences }) => consequences),
      ),
      teams: this.teams(points.map(({ team }) => team)),
    };
  }

  /** The validity of teams. */
  knownTeams(codes: readonly string[]): Pick<KnownWords, 'teams'> {
    return { teams: this.teams(codes) };
  }

  staff(staffId: string, team: string): KnownStaff {
    const employment = this.employment(staffId);
    return { staff: new Map(employment ? [[staffId, employment]] : []), teams: this.teams([team]) };
  }

  /** The validity of the vocabulary's legal causes. */
  causes(codes: readonly string[]): ReadonlyMap<string, Validity> {
    return this.terms('legal-cause', codes);
  }

  /** Of these staff ids, those of people who work here or did. */
  onStaff(staffIds: readonly string[]): ReadonlySet<string> {
    const known = (staffId: string) => this.rows.get('SELECT 1 FROM known_staff WHERE staff_id = ?', [staffId]);
    return new Set(staffIds.filter(known));
  }

  /** The teams that a member of staff worked in on a day. */
  teamsOfStaff(staffId: string, on: PlainDate): readonly string[] {
    return this.rows
      .all<{ team: string }>(
        `SELECT team FROM known_membership
          WHERE staff_id = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2) ORDER BY team`,
        [staffId, on],
      )
      .map(({ team }) => team);
  }

  /** Whether the citizen agreed that the borgerrådgiver sees this complaint. */
  consentTo(complaintId: string): boolean {
    return this.rows.get('SELECT 1 FROM known_consent WHERE complaint_id = ? LIMIT 1', [complaintId]) !== undefined;
  }

  /** What deadlines are computed by as it stands now. A moment old: a recalculation makes good what that costs. */
  rulebook(): Rulebook {
    return this.rulebooks.current();
  }

  /** The rulebook as it would be after a change of the calendar that nobody has made yet. */
  rulebookAfter(change: CalendarChange): Rulebook {
    return this.rulebooks.after(change);
  }

  /** The log position of the last change that may move deadlines, as `sortable`; its beginning when there was none. */
  rulebookChangedAt(): string {
    return this.rulebooks.changedAt();
  }

  /** How many changes there were that may move deadlines. */
  rulebookChanges(): number {
    return this.rulebooks.changes();
  }

  private get rows(): ViewReader {
    return this.readModels.read('complaints');
  }

  private terms(
    scheme: 'theme' | 'consequence' | 'legal-cause',
    codes: readonly string[],
  ): ReadonlyMap<string, Validity> {
    return this.validities(
      codes,
      'SELECT valid_from, valid_to FROM known_term WHERE scheme = ?1 AND code = ?2',
      scheme,
    );
  }

  private teams(codes: readonly string[]): ReadonlyMap<string, Validity> {
    return this.validities(codes, 'SELECT valid_from, valid_to FROM known_team WHERE code = ?1');
  }

  private validities(codes: readonly string[], sql: string, ...before: string[]): ReadonlyMap<string, Validity> {
    const found = new Map<string, Validity>();
    for (const code of new Set(codes)) {
      const row = this.rows.get<ValidityRow>(sql, [...before, code]);
      if (row) found.set(code, validityOf(row));
    }
    return found;
  }

  private employment(staffId: string): Employment | undefined {
    const row = this.rows.get<ValidityRow>('SELECT valid_from, valid_to FROM known_staff WHERE staff_id = ?', [
      staffId,
    ]);
    if (!row) return undefined;
    const memberships = this.rows.all<ValidityRow & { readonly team: string }>(
      'SELECT team, valid_from, valid_to FROM known_membership WHERE staff_id = ? ORDER BY valid_from, team',
      [staffId],
    );
    return {
      ...validityOf(row),
      teams: memberships.map((membership) => ({ team: membership.team, ...validityOf(membership) })),
    };
  }
}

const validityOf = (row: ValidityRow): Validity => ({ from: row.valid_from, to: row.valid_to });
