import type { TrackRow } from '../tracks.js';
import { managing } from './realitet.standings.js';
import type { ChairState } from './realitet.state.js';

/** Where an urgent decision by the committee's chair may stand. */
export const chairStandings = ['decided', 'executed', 'approved', 'not-approved', 'lapsed'] as const;
export type ChairStanding = (typeof chairStandings)[number];

/** The commands that are steps of a chair's decision. */
export type ChairStep =
  | 'ExecuteChairDecision'
  | 'NotifyOfChairDecision'
  | 'CorrectChairDecisionTimes'
  | 'ApproveChairDecision'
  | 'RejectChairDecision'
  | 'EndChairDecision';

export interface ChairRow extends TrackRow<ChairStanding, ChairStep> {
  /** A correction leads where it says that the decision stands. */
  readonly leadsTo: ChairStanding | 'as-put-right';
}

type Line = readonly [state: ChairStanding, may: ChairStep, leadsTo: ChairRow['leadsTo'], rule: string];

const notice =
  'Parterne skal have skriftlig besked inden 24 timer efter iværksættelsen (barnets lov § 143). En for sen besked registreres også.';
const correction =
  'Det, der er registreret forkert om iværksættelsen, beskeden, udvalgets svar eller bortfaldet, rettes med begrundelse, også efter klagens afslutning. En godkendelse, et nej, et bortfald eller en iværksættelse, der aldrig fandt sted, tages tilbage på samme måde. Afgørelsen står derefter, som om det var registreret rigtigt fra begyndelsen, og de tre frister regnes om.';

const lines: readonly Line[] = [
  [
    'decided',
    'ExecuteChairDecision',
    'executed',
    'Afgørelsen er iværksat: de tre frister løber fra tidspunktet (barnets lov § 143).',
  ],
  ['executed', 'NotifyOfChairDecision', 'executed', notice],
  ['executed', 'CorrectChairDecisionTimes', 'as-put-right', correction],
  [
    'executed',
    'ApproveChairDecision',
    'approved',
    'Udvalget godkender inden 7 dage; iværksættelsesdagen, søndage og helligdage tæller med (barnets lov § 143, stk. 4). En for sen godkendelse registreres også.',
  ],
  [
    'executed',
    'RejectChairDecision',
    'not-approved',
    'Udvalget godkender ikke: afgørelsen falder bort (barnets lov § 143, stk. 4).',
  ],
  [
    'executed',
    'EndChairDecision',
    'lapsed',
    'Afgørelsen falder bort, fordi den ikke er godkendt i tide, er erstattet eller er trukket tilbage (barnets lov § 143).',
  ],
  ['approved', 'NotifyOfChairDecision', 'approved', notice],
  ['approved', 'CorrectChairDecisionTimes', 'as-put-right', correction],
  [
    'approved',
    'EndChairDecision',
    'lapsed',
    'Også en godkendt afgørelse gælder højst 1 måned; den falder bort eller erstattes af udvalgets endelige afgørelse (barnets lov § 143).',
  ],
  ['not-approved', 'NotifyOfChairDecision', 'not-approved', notice],
  ['not-approved', 'CorrectChairDecisionTimes', 'as-put-right', correction],
  ['lapsed', 'NotifyOfChairDecision', 'lapsed', notice],
  ['lapsed', 'CorrectChairDecisionTimes', 'as-put-right', correction],
];

/** The urgent decision by the committee's chair (barnets lov § 143): a track of the decision, not of a point. */
export const chairTrack: readonly ChairRow[] = lines.map(([state, may, leadsTo, rule]) => ({
  state,
  may,
  by: managing,
  leadsTo,
  rule,
}));

/** Where nothing is owed about a chair's decision any more. */
export const endedChairStandings: ReadonlySet<ChairStanding> = new Set(['not-approved', 'lapsed']);

/** Where a chair's decision stands. */
export function chairStandingOf(chair: ChairState | null): ChairStanding {
  if (chair === null) return 'decided';
  if (chair.lapsed) return 'lapsed';
  if (chair.notApprovedOn !== null) return 'not-approved';
  return chair.approvedOn === null ? 'executed' : 'approved';
}
