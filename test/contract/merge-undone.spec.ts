import fc from 'fast-check';
import { Refusal } from '@lydhoer/kernel';
import type { RecordedEvent } from '@lydhoer/event-store';
import { foldInto, recorded } from '@lydhoer/read-models/testing';
import { viewSets } from '../../apps/rebuild/src/contexts.js';
import type { ComplaintCommand } from '../../libs/complaints/src/domain/complaint.commands.js';
import { complaintDecider } from '../../libs/complaints/src/domain/complaint.decider.js';
import type { ComplaintEvent } from '../../libs/complaints/src/domain/complaint.events.js';
import type { ComplaintState } from '../../libs/complaints/src/domain/complaint.state.js';
import { keepingDeadlines } from '../../libs/complaints/src/domain/deadlines/keeping-deadlines.js';
import { standingOf } from '../../libs/complaints/src/domain/standing.js';
import { otherOf } from '../../libs/complaints/src/other-complaints.js';
import {
  answer,
  intake,
  known,
  knownStaff,
  point,
  today,
} from '../../libs/complaints/src/testing/complaint-examples.js';
import { rulebook } from '../../libs/complaints/src/testing/deadline-examples.js';
import {
  taggingDecider,
  type TaggingCommand,
  type TaggingState,
} from '../../libs/learning/src/domain/tagging.decider.js';
import type { TaggingEvent } from '../../libs/learning/src/domain/tagging.events.js';

/** The complaint that goes on, and the one that is merged into it, which came in a day later. */
type Which = 'first' | 'again';

const day = fc.integer({ min: 11, max: 28 }).map((of) => `2026-02-${of}`);
const pointId = fc.constantFrom('p1', 'p2', 'p3');
const staff = fc.constantFrom(['maria', 'boerneliv'] as const, ['jonas', 'skoleliv'] as const);

const command = fc.oneof(
  pointId.map((id) => (complaintId: string): ComplaintCommand => ({
    type: 'AddPoint',
    data: { complaintId, point: point(id), raisedOn: null, known, today },
  })),
  fc
    .record({ pointId, theme: fc.constantFrom('HEARING', 'TIME.LONG') })
    .map((of) => (complaintId: string): ComplaintCommand => ({
      type: 'ClassifyPoint',
      data: { ...point(of.pointId), ...of, complaintId, reason: null, known },
    })),
  staff.map(([assignee, team]) => (complaintId: string): ComplaintCommand => ({
    type: 'AssignComplaint',
    data: { complaintId, assignee, team, answerDueOn: '2026-03-20', known: knownStaff, today },
  })),
  fc.record({ pointId, answeredOn: day }).map((of) => (complaintId: string): ComplaintCommand => ({
    type: 'AnswerPoint',
    data: { ...answer({ ...of, complaintId }), noRemedy: false, today },
  })),
  day.map((receivedOn) => (complaintId: string): ComplaintCommand => ({
    type: 'CorrectReceiptDate',
    data: { complaintId, receivedOn, reason: 'x', today },
  })),
  day.map((withdrawnOn) => (complaintId: string): ComplaintCommand => ({
    type: 'WithdrawComplaint',
    data: { complaintId, withdrawnOn, afterDialogue: false, note: null, today },
  })),
  day.map((closedOn) => (complaintId: string): ComplaintCommand => ({
    type: 'CloseComplaint',
    data: { complaintId, closedOn, today },
  })),
);

/** A jurist tags a point, or takes the tag away again. */
const tagging = fc.record({
  type: fc.constantFrom('TagPoint' as const, 'UntagPoint' as const),
  pointId,
  cause: fc.constantFrom('FACTS', 'HEARING'),
});

const which = fc.constantFrom<Which>('first', 'again');
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ which, command }) },
  { weight: 2, arbitrary: fc.record({ which, tagging }) },
  { weight: 1, arbitrary: fc.constantFrom('merge' as const, 'unmerge' as const) },
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** Two registrations and what happens to them, as the log has it: the refused leaves nothing. */
class Register {
  readonly log: RecordedEvent[] = [];
  /** What came of merges and of undoing them: the deadlines that ended and returned, too. */
  private readonly ofMerges = new Set<RecordedEvent>();
  private readonly states = new Map<string, ComplaintState>();
  private readonly tags = new Map<string, TaggingState>();

  constructor() {
    for (const [complaintId, receivedOn] of [
      ['first', '2026-02-10'],
      ['again', '2026-02-11'],
    ] as const) {
      const data = { intake: intake({ complaintId, receivedOn }), today, points: [point('p1'), point('p2')], known };
      this.tell(complaintId, { type: 'RegisterComplaint', data });
    }
  }

  happen(happening: Happening): void {
    if (typeof happening === 'object') {
      if ('command' in happening) this.tell(happening.which, happening.command(happening.which));
      else this.tag(happening.which, happening.tagging);
    } else if (happening === 'merge') this.merge();
    else this.tell('again', { type: 'UnmergeComplaint', data: { complaintId: 'again', reason: 'to' } });
  }

  /** The log as it would be, had nobody merged anything. */
  get withoutMerges(): readonly RecordedEvent[] {
    return this.log.filter((event) => !this.ofMerges.has(event));
  }

  get merged(): boolean {
    const again = this.states.get('again');
    return again != null && standingOf(again) === 'merged';
  }

  private merge(): void {
    const [first, again] = [this.states.get('first'), this.states.get('again')];
    if (first == null || again == null) return;
    const other = otherOf({
      own: { complaint: again, recordedAt: 2n },
      other: { complaint: first, recordedAt: 1n },
    });
    const points = again.points.map((of) => ({ pointId: of.pointId, sameAs: first.points[0]?.pointId ?? '' }));
    const data = { complaintId: 'again', into: 'first', points, reason: 'samme', other, mergedIntoIt: [] };
    this.tell('again', { type: 'MergeComplaint', data });
  }

  private tag(
    complaintId: string,
    { type, ...of }: typeof tagging extends fc.Arbitrary<infer Tag> ? Tag : never,
  ): void {
    const tag = { ...of, complaintId, scheme: 'legal-cause', today } as const;
    const goesOn = complaintId === 'again' && this.merged ? { complaintId: 'first', pointId: null } : null;
    const points = new Map(
      this.states.get(complaintId)?.points.map((own) => [own.pointId, { annulled: false, goesOn }] as const),
    );
    const validity = { from: '2000-01-01', to: null };
    const asked: TaggingCommand =
      type === 'UntagPoint'
        ? { type, data: { ...tag, untaggedBy: 'anders', reason: 'x' } }
        : { type, data: { ...tag, taggedBy: 'anders', note: null, validity, points } };
    const before = this.tags.get(complaintId) ?? taggingDecider.initial;
    const events = decided(() => taggingDecider.decide(asked, before));
    this.tags.set(complaintId, events.reduce(taggingDecider.evolve, before));
    const stream = `tagging-${complaintId}`;
    this.log.push(...events.map((event) => recorded<TaggingEvent>(event.type, event.data, { stream })));
  }

  private tell(complaintId: string, asked: ComplaintCommand): void {
    const { decide, evolve } = keepingDeadlines(complaintDecider, complaintId, rulebook(), today);
    const before = this.states.get(complaintId) ?? null;
    const events = decided(() => decide(asked, before));
    this.states.set(complaintId, events.reduce(evolve, before));
    const stream = `complaint-${complaintId}`;
    const told = events.map((event) => recorded<ComplaintEvent>(event.type, event.data, { stream }));
    this.log.push(...told);
    if (asked.type === 'MergeComplaint' || asked.type === 'UnmergeComplaint') {
      for (const event of told) this.ofMerges.add(event);
    }
  }
}

/** What was decided; nothing, where it was refused. */
function decided<Event>(decide: () => readonly Event[]): readonly Event[] {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [];
  }
}

/** What tells how far a row has read, and nothing of what it says. */
const readingFacts = new Set(['revision', 'changed', 'changes']);

/** What tells of what happened, and not of how things stand: there a merge and its undoing stay told. */
const histories = new Set(['step_elsewhere']);

/** The sets that know of complaints. The others have no row to compare: nothing else is in the log. */
const sets = viewSets.filter(({ views }) => views.some(({ on }) => 'ComplaintRegistered' in on));

/** Every row of every view of state. */
function rowsAfter(log: readonly RecordedEvent[], of = sets): ReadonlyMap<string, readonly string[]> {
  return new Map(
    of.flatMap((set) => {
      const folded = foldInto(set, log);
      return set.views.flatMap((view) =>
        view.tables.flatMap(({ name }: { readonly name: string }) => {
          if (histories.has(name)) return [];
          const rows = folded
            .rows(name)
            .map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !readingFacts.has(column))));
          return [[`${set.name} ${name}`, rows] as const];
        }),
      );
    }),
  );
}

const history = fc.array(happening, { maxLength: 25, size: 'max' });

describe('A merge that was undone', () => {
  it('leaves every row of every view as it would be without it, whatever happened to both meanwhile', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const register = new Register();
        for (const each of happenings) register.happen(each);
        if (register.merged) register.happen('unmerge');
        expect(rowsAfter(register.log)).toEqual(rowsAfter(register.withoutMerges));
      }),
    );
  });

  it('is looked for in every set that a merge could change', () => {
    const names = ['complaints', 'complaint-numbers', 'reviews', 'learning', 'insight', 'privacy'];
    expect(sets.map(({ name }) => name)).toEqual(names);
    const following = viewSets.flatMap(({ views }) => views.filter(({ on }) => 'ComplaintMergedInto' in on));
    expect(following.map(({ name }) => name)).toEqual([
      'steps_elsewhere',
      'complaint_list',
      'complaint_links',
      'known_complaints',
      'known_complaints',
      'insight_facts',
      'insight_learning_log',
    ]);
  });

  it('leaves every row as it was before, where nothing happened meanwhile', () => {
    const register = new Register();
    const before = rowsAfter(register.log);
    register.happen('merge');
    expect(register.merged).toBe(true);
    expect(rowsAfter(register.log)).not.toEqual(before);
    register.happen('unmerge');
    expect(rowsAfter(register.log)).toEqual(before);
  });
});

describe('The histories of both', () => {
  const told = (register: Register) => {
    const all = register.log.map(({ stream, type }) => `${stream} ${type}`);
    const elsewhere = sets.flatMap((set) =>
      set.name === 'complaints' ? foldInto(set, register.log).rows('step_elsewhere') : [],
    );
    return {
      ofTheMerged: all.filter((one) => /^complaint-again Complaint(MergedInto|Unmerged)$/.test(one)),
      ofTheOther: [...elsewhere]
        .sort((a, b) => Number(a.position) - Number(b.position))
        .map(({ complaint_id, what, thing_id }) => [complaint_id, what, thing_id]),
    };
  };

  it('tell of the merge and of its undoing, each time', () => {
    const register = new Register();
    for (const happening of ['merge', 'unmerge', 'merge', 'unmerge'] as const) register.happen(happening);
    const once = ['complaint-again ComplaintMergedInto', 'complaint-again ComplaintUnmerged'];
    const elsewhere = [
      ['first', 'merged-in', 'again'],
      ['first', 'taken-out-again', 'again'],
    ];
    expect(told(register)).toEqual({ ofTheMerged: [...once, ...once], ofTheOther: [...elsewhere, ...elsewhere] });
  });
});

describe('While it is merged', () => {
  it('a point is tagged where either registration was, and each complaint’s own tags stay its own', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const register = new Register();
        for (const each of happenings) register.happen(each);
        if (!register.merged) register.happen('merge');
        fc.pre(register.merged);
        const complaints = sets.filter(({ name }) => name === 'complaints');
        const alone = rowsAfter(register.withoutMerges, complaints).get('complaints complaint_list_point') ?? [];
        const together = rowsAfter(register.log, complaints).get('complaints complaint_list_point') ?? [];
        const tags = (rows: readonly string[], complaint: string, column: string) =>
          rows
            .filter((row) => row.includes(`["complaint_id","${complaint}"]`))
            .map((row) => Number(new RegExp(`\\["${column}",(\\d+)\\]`).exec(row)?.[1]));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(tags(together, 'first', 'tags')).toEqual(tags(alone, 'first', 'tags'));
        expect(tags(together, 'again', 'tags')).toEqual(tags(alone, 'again', 'tags'));
        expect(sum(tags(together, 'first', 'tags_elsewhere'))).toBe(sum(tags(alone, 'again', 'tags')));
      }),
    );
  });

  it('a complaint stands in no list, figure or overview of deadlines, and the other one does as before', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const register = new Register();
        for (const each of happenings) register.happen(each);
        if (!register.merged) register.happen('merge');
        fc.pre(register.merged);
        const counting = sets.filter(({ name }) => name === 'complaints' || name === 'insight');
        const rows = rowsAfter(register.log, counting);
        const alone = rowsAfter(
          register.log.filter(({ stream }) => stream === 'complaint-first'),
          counting,
        );
        const counted = (all: typeof rows, table: string, mark: string) =>
          (all.get(table) ?? []).filter((row) => row.includes(mark)).length;
        for (const [table, mark] of [
          ['complaints complaint_list', '["standing","counts"]'],
          ['insight insight_fact', '["counts",1]'],
        ] as const) {
          expect(counted(rows, table, mark)).toBe(counted(alone, table, mark));
          expect(counted(rows, table, mark)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
