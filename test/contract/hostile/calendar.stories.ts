import { addDays } from '@lydhoer/kernel';
import type { LoopStep } from './loop.js';

/** Each round says it of another day: what is so already is refused. */
const from = (round: number) => addDays('2030-01-01', round);
const reason = 'Vedtaget på mødet den 11. maj.';
const source = 'Kvalitetsstandard 2030';
const step = (operation: string, body: (day: string) => object, more: Partial<LoopStep> = {}): LoopStep => ({
  operation,
  by: 'jurist-1',
  body: (_, round) => body(from(round)),
  ...more,
});

const closingDay: readonly LoopStep[] = [
  step('declareClosingDay', (on) => ({ on, name: 'Rådhuset lukket', reason })),
  step('withdrawClosingDay', () => ({ reason })),
];
const settings: readonly LoopStep[] = [
  step('setCalendarSwitch', (validFrom) => ({
    ...{ switch: 'foerste-maj', family: 'working-days', switchedOn: true, validFrom, reason },
  })),
  step('setServiceGoal', (validFrom) => ({
    ...{ department: 'boern-og-familie', goal: 'reply', workingDays: 15, convention: 'B' },
    ...{ longestExtension: 10, validFrom, source },
  })),
  step('publishProcessingDeadline', (validFrom) => ({
    area: 'Støttende indsatser',
    legalBasis: { statute: 'Barnets Lov', paragraph: '32' },
    length: { unit: 'weeks', n: 12 },
    validFrom,
    source,
  })),
  step('setDeadlineRule', (validFrom) => ({ judgedBy: 'latest', dueSoonDays: 3, validFrom, reason }), {
    path: { rule: 'REASSESS_4W' },
  }),
];

/** What a municipality decides that moves deadlines. */
export const calendarStories: readonly (readonly LoopStep[])[] = [closingDay, settings];
