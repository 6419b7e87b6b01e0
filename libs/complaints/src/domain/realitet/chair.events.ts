import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull } from '../complaint.schemas.js';
import { instant, ofDecision, reason } from './realitet.schemas.js';
import { chairLapseCauses } from './realitet.values.js';

const chairDecisionExecuted = Type.Object({ ...ofDecision, executedAt: instant }, closed);
const chairDecisionNotified = Type.Object({ ...ofDecision, notifiedAt: instant }, closed);
const chairAnswer = Type.Object(
  {
    approvedOn: orNull(date),
    notApprovedOn: orNull(date),
    lapsed: orNull(Type.Object({ on: date, because: oneOf(chairLapseCauses) }, closed)),
  },
  closed,
);
const chairDecisionTimesCorrected = Type.Object(
  {
    ...ofDecision,
    /** Null: it was not carried out. */
    executedAt: orNull(instant),
    notifiedAt: orNull(instant),
    /** What the committee said and how it lapsed, in full; null: as it was recorded. */
    answer: orNull(chairAnswer),
    reason,
  },
  closed,
);
const chairDecisionApproved = Type.Object({ ...ofDecision, approvedOn: date }, closed);
const chairDecisionNotApproved = Type.Object({ ...ofDecision, decidedOn: date }, closed);
const chairDecisionLapsed = Type.Object({ ...ofDecision, lapsedOn: date, because: oneOf(chairLapseCauses) }, closed);

export type ChairDecisionExecuted = Message<'ChairDecisionExecuted', Readonly<Static<typeof chairDecisionExecuted>>>;
export type ChairDecisionNotified = Message<'ChairDecisionNotified', Readonly<Static<typeof chairDecisionNotified>>>;
export type ChairDecisionTimesCorrected = Message<
  'ChairDecisionTimesCorrected',
  Readonly<Static<typeof chairDecisionTimesCorrected>>
>;
export type ChairDecisionApproved = Message<'ChairDecisionApproved', Readonly<Static<typeof chairDecisionApproved>>>;
export type ChairDecisionNotApproved = Message<
  'ChairDecisionNotApproved',
  Readonly<Static<typeof chairDecisionNotApproved>>
>;
export type ChairDecisionLapsed = Message<'ChairDecisionLapsed', Readonly<Static<typeof chairDecisionLapsed>>>;

/** Events of an urgent decision by the committee's chair (barnets lov § 143). */
export type ChairEvent =
  | ChairDecisionExecuted
  | ChairDecisionNotified
  | ChairDecisionTimesCorrected
  | ChairDecisionApproved
  | ChairDecisionNotApproved
  | ChairDecisionLapsed;

const category = 'complaint';

export const chairEvents = [
  declareEvent({
    category,
    type: 'ChairDecisionExecuted',
    about: 'An urgent decision by the committee’s chair was carried out: its three clocks begin.',
    schema: chairDecisionExecuted,
  }),
  declareEvent({
    category,
    type: 'ChairDecisionNotified',
    about: 'The parties got written notice of the chair’s decision.',
    schema: chairDecisionNotified,
  }),
  declareEvent({
    category,
    type: 'ChairDecisionTimesCorrected',
    about: 'What became of the chair’s decision had been recorded wrongly: so it stands now.',
    version: 2,
    schema: chairDecisionTimesCorrected,
    // Version 1 put right when it was carried out and notified of, and nothing else.
    upcasts: [(v1: object) => ({ ...v1, answer: null })],
  }),
  declareEvent({
    category,
    type: 'ChairDecisionApproved',
    about: 'The committee approved the chair’s decision.',
    schema: chairDecisionApproved,
  }),
  declareEvent({
    category,
    type: 'ChairDecisionNotApproved',
    about: 'The committee did not approve the chair’s decision.',
    schema: chairDecisionNotApproved,
  }),
  declareEvent({
    category,
    type: 'ChairDecisionLapsed',
    about: 'The chair’s decision no longer holds.',
    schema: chairDecisionLapsed,
  }),
] as const;
