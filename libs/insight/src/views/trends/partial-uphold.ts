import type { RealitetStepTakenBack } from '@lydhoer/complaints/events';
import type { FactRow } from './facts.tables.js';

/** A point that has not come to its end. */
export const unanswered = 'unanswered';
/** The municipality upheld a part by a decision: that stays so, whatever becomes of the rest. */
export const partlyUpheld = 'upheld-in-part';
/** What the citizen gives up at the appeals body lapses there (bortfald). */
export const lapsed = 'appeal-lapsed';

/** What became of the rest of a point that was upheld in part; `none` of a point that was not. */
export type Rest = 'none' | 'asked' | 'stands' | 'lapsed' | 'dropped' | 'given-up';

type Resting = Pick<FactRow, 'rest'>;

/** What a point counts as until it comes to its end. Once the rest stands, the appeals body is waited for. */
export const soFar = ({ rest }: Resting): string => (rest === 'asked' ? partlyUpheld : unanswered);

/** What a point counts as that the citizen gives up: what was upheld before is not given up with the rest. */
export function whenGivenUp(
  { rest, at_appeal_board }: Resting & Pick<FactRow, 'at_appeal_board'>,
  otherwise: string,
): string {
  if (at_appeal_board === 1) return lapsed;
  return rest === 'none' ? otherwise : partlyUpheld;
}

/** Whether a point counts as upheld in part because its whole complaint was given up, and not by a step of its own. */
export const isRestWithdrawn = ({ outcome, rest, point_closed_on }: FactRow): boolean =>
  outcome === partlyUpheld && point_closed_on !== null && (rest === 'asked' || rest === 'stands');

/** The rest once a step is taken back, by where the point stands again. */
export function restAfter({ standing }: Pick<RealitetStepTakenBack['data'], 'standing'>, { rest }: Resting): Rest {
  if (standing === 'awaiting-choice') return 'asked';
  if (standing === 'rest-lapsed') return 'lapsed';
  return standing === 'to-reassess' || rest === 'none' ? 'none' : 'stands';
}
