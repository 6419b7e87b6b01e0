import fc from 'fast-check';
import { Refusal } from '@lydhoer/kernel';
import type { RecordedEvent } from '@lydhoer/event-store';
import { recorded } from '@lydhoer/read-models/testing';
import type { ComplaintCommand } from '../../../libs/complaints/src/domain/complaint.commands.js';
import { complaintDecider } from '../../../libs/complaints/src/domain/complaint.decider.js';
import type { ComplaintEvent } from '../../../libs/complaints/src/domain/complaint.events.js';
import type { ComplaintState } from '../../../libs/complaints/src/domain/complaint.state.js';
import { keepingDeadlines } from '../../../libs/complaints/src/domain/deadlines/keeping-deadlines.js';
import { standingOf } from '../../../libs/complaints/src/domain/standing.js';
import { otherOf } from '../../../libs/complaints/src/other-complaints.js';
import {
  answer,
  intake,
  known,
  knownStaff,
  point,
  today,
} from '../../../libs/complaints/src/testing/complaint-examples.js';
import { rulebook } from '../../../libs/complaints/src/testing/deadline-examples.js';
import {
  taggingDecider,
  type TaggingCommand,
  type TaggingState,
} from '../../../libs/learning/src/domain/tagging.decider.js';
import type { TaggingEvent } from '../../../libs/learning/src/domain/tagging.events.js';

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
export type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** Two registrations and what happens to them, as the log has it: the refused leaves nothing. */
export class Register {
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

/** What may happen to both, in any order. */
export const history = fc.array(happening, { maxLength: 25, size: 'max' });
