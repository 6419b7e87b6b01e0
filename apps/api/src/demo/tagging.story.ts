import type { PlainDate } from '@lydhoer/kernel';
import type { Chance } from './chance.js';
import { jurists } from './staff.js';
import { inOfficeHours, workday, type Step } from './step.js';

/** A point that the other stories can refer to. */
export interface ToldPoint {
  readonly complaintId: string;
  readonly pointId: string;
  readonly kind: string;
  readonly theme: string;
}

/** The duty or the legal cause that a jurist finds behind a theme. */
const causes: Readonly<Record<string, string>> = {
  'TIME.LONG': 'PROCEDURE.TIME_LIMIT',
  'TIME.NO_NOTICE': 'PROCEDURE.TIME_LIMIT',
  'GUIDANCE.MISSING': 'FVL.7',
  'GUIDANCE.APPEAL': 'FVL.25',
  'INVOLVEMENT.CHILD': 'BL.5',
  HEARING: 'FVL.19_20',
  REASONS: 'FVL.24',
  'RECORD.NOTE': 'OFL.13',
  ACCESS: 'OFL.36',
  WHOLENESS: 'PROCEDURE.WHOLE_VIEW',
  'DECISION.FACTS': 'BASIS.FACTS',
  'DECISION.REASONING': 'BASIS.REASONS',
  'DECISION.LEGAL_BASIS': 'BASIS.LEGAL_BASIS',
  'DECISION.ASSESSMENT': 'BASIS.ASSESSMENT',
};

/** Codes that name a paragraph are duties of good administration. */
const duties = /^(FVL|OFL|BL)\./;

/** Jurists tag most points whose theme has a cause; the rest stay in the queue. */
export function tagsOf(points: readonly ToldPoint[], from: PlainDate, name: string, chance: Chance): readonly Step[] {
  return points.flatMap(({ complaintId, pointId, theme }, index) => {
    const cause = causes[theme];
    if (cause === undefined || chance.happens(0.3)) return [];
    if (cause.startsWith('BL.') && from < '2024-01-01') return [];
    const day = workday(from, chance.between(5, 45));
    return [
      {
        at: inOfficeHours(day, chance),
        by: chance.one(jurists),
        path: `/complaints/${complaintId}/points/${pointId}/tags`,
        key: `seed-${name}-tag-${index}`,
        body: { scheme: duties.test(cause) ? 'duty' : 'legal-cause', cause },
      },
    ];
  });
}
