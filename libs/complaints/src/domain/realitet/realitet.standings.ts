import type { TrackRow } from '../tracks.js';
import type { AppealOutcome, CitizenChoice, ReassessmentOutcome, SilenceMeaning } from './realitet.values.js';

/** The realitet tracks: decisions of the administration, and those of the children and youth committee or its chair. */
export const realitetTracks = ['administration', 'committee'] as const;
export type RealitetTrack = (typeof realitetTracks)[number];

/** Where a point of a realitet track may stand. */
export const realitetStandings = [
  'to-reassess',
  'awaiting-choice',
  'rest-lapsed',
  'to-forward',
  'to-pass-on',
  'with-appeal-board',
  'remitted',
  'upheld-in-full',
  'rest-dropped',
  'decided-by-appeal-board',
  'decided-anew',
  'before-court',
  'decided-by-court',
  'withdrawn',
] as const;
export type RealitetStanding = (typeof realitetStandings)[number];

/** Where nothing is owed any more: a complaint whose points all stand here may be closed. */
export const settledStandings: ReadonlySet<RealitetStanding> = new Set([
  'rest-lapsed',
  'upheld-in-full',
  'rest-dropped',
  'decided-by-appeal-board',
  'decided-anew',
  'decided-by-court',
  'withdrawn',
]);

/** The commands that are steps of a realitet track. */
export type RealitetStep =
  | 'ReassessDecision'
  | 'RecordCitizenChoice'
  | 'RecordCitizenSilence'
  | 'ForwardToAppealBoard'
  | 'PassOnToAppealBoard'
  | 'RecordAppealBoardReceipt'
  | 'DecideDispensation'
  | 'RecordAppealBoardOutcome'
  | 'MakeNewDecision'
  | 'BringBeforeCourt'
  | 'RecordCourtOutcome'
  | 'WithdrawAppeal';

/** What tells apart the rows of a step that leads to several standings. */
export type Deciding = ReassessmentOutcome | CitizenChoice | SilenceMeaning | AppealOutcome | null;

/** A row of a realitet track: the shared one, and the fact on which it depends. */
export interface RealitetRow extends TrackRow<RealitetStanding, RealitetStep> {
  readonly leadsTo: RealitetStanding;
  /** The outcome, choice or meaning for which this row holds; null: the step has this row alone. */
  readonly when: Deciding;
  /** Of which acts it holds; null: of all. */
  readonly acts: Acts | null;
}

/**
 * Whether the rules of appeal of the act that a decision rests on are known: they are here, or a person has confirmed
 * that it uses the reassessment of retssikkerhedsloven § 66.
 */
export type Acts = 'known' | 'unclear';

/** A row, written shorter. */
export type Line = readonly [
  state: RealitetStanding,
  may: RealitetStep,
  when: Deciding,
  leadsTo: RealitetStanding,
  by: string,
  rule: string,
  acts?: Acts,
];

export const rowsOf = (lines: readonly Line[]): readonly RealitetRow[] =>
  lines.map(([state, may, when, leadsTo, by, rule, acts = null]) => ({ state, may, when, leadsTo, by, rule, acts }));

/** The permissions that the rows name. */
export const handling = 'reassess-and-forward';
export const outcomes = 'record-appeal-outcome';
export const managing = 'manage-complaint';
