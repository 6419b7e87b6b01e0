import type { PlainDate } from '@lydhoer/kernel';
import type { Validity } from '../known.js';
import type { DecisionBody } from './realitet.values.js';

/** A place in a statute that the list names; without subsections: the whole paragraph. */
export interface ListedPlace {
  readonly paragraph: string;
  readonly subsections?: readonly number[];
  readonly body: Exclude<DecisionBody, 'administration'>;
}

/** Which decisions under a statute are the committee's or its chair's, and from when to when the list holds. */
export interface BodyList {
  /** Name and version, as events cite it. */
  readonly name: string;
  readonly statute: string;
  readonly validity: Validity;
  readonly places: readonly ListedPlace[];
  /** Whose the other decisions under the statute are; null: the list does not say. */
  readonly others: DecisionBody | null;
  /** A jurist has not confirmed it: taken from a copy of the statute, or from memory. */
  readonly unverified: boolean;
}

const committee = (paragraph: string, ...subsections: readonly number[]): ListedPlace => ({
  paragraph,
  body: 'committee',
  ...(subsections.length > 0 && { subsections }),
});

/**
 * Barnets lov § 142, in the text of consolidated act 282 of 17 March 2025, with § 143 on the chair; before it
 * serviceloven § 74 with § 75, as a public copy of its last text has them, unverified: earlier texts had fewer places. A
 * change of the list is a further entry with its own name and days; what was recorded keeps the name of the entry it
 * came from.
 */
export const bodyLists: readonly BodyList[] = [
  {
    name: 'barnets-lov-142/1',
    statute: 'barnets-lov',
    validity: { from: '2024-01-01', to: null },
    places: [
      committee('23'),
      committee('40'),
      committee('42', 4),
      committee('47'),
      committee('49'),
      committee('50'),
      committee('61', 1),
      committee('62', 1),
      committee('63', 1, 2),
      committee('67'),
      committee('98', 4),
      committee('105'),
      // Cited on its own, the list itself says whose decision it is.
      committee('142'),
      // The approval of what the chair decided is the committee's; the urgent decision itself the chair's.
      committee('143', 4),
      { paragraph: '143', body: 'chair' },
    ],
    others: 'administration',
    unverified: false,
  },
  {
    name: 'serviceloven-74/1',
    statute: 'serviceloven',
    // A decision under serviceloven stays one when barnets lov takes over (barnets lov § 213): the list has no end.
    validity: { from: '2011-01-01', to: null },
    places: [
      committee('51'),
      committee('58'),
      committee('62'),
      committee('63'),
      committee('63a', 1),
      committee('63b', 1),
      committee('63c', 1, 3),
      committee('68a'),
      committee('69', 3),
      committee('71', 3, 4, 5),
      committee('74'),
      committee('75', 3),
      { paragraph: '75', body: 'chair' },
      committee('78', 4),
    ],
    others: 'administration',
    unverified: true,
  },
  {
    name: 'voksenansvarsloven-74/1',
    statute: 'voksenansvarsloven',
    validity: { from: '2017-01-01', to: '2023-12-31' },
    places: [committee('11', 1, 2), committee('15', 1)],
    others: null,
    unverified: true,
  },
  {
    name: 'voksenansvarsloven-142/1',
    statute: 'voksenansvarsloven',
    validity: { from: '2024-01-01', to: null },
    places: [committee('11', 1, 2), committee('15', 1)],
    others: null,
    unverified: false,
  },
];

/** The name under which a decision of a statute stands whose appeals follow rules that are not modelled. */
export const notComputedHere = 'not-computed-here';

/** The name under which a decision stands of whose legal basis no list says anything. */
export const notListed = 'not-listed';

/**
 * Statutes with lists, ages and ways of appeal of their own: recognised, and their deadlines are not computed.
 * Voksenansvarsloven is one of them but for the places that barnets lov § 142 names.
 */
export const otherRegimes: ReadonlySet<string> = new Set(['voksenansvarsloven', 'ungdomskriminalitetsloven']);

/** Statutes whose first text is younger than the oldest decision that may be recorded: the day it came into force. */
export const inForceFrom: ReadonlyMap<string, PlainDate> = new Map([['barnets-lov', '2024-01-01']]);

/** How people write the statutes' names, folded (see `statuteOf`), where the lists go by others. */
export const statuteNames: ReadonlyMap<string, string> = new Map([
  ['barnetslov', 'barnets-lov'],
  ['barnetsloven', 'barnets-lov'],
  ['bl', 'barnets-lov'],
  ['lovombarnet', 'barnets-lov'],
  ['lovomsocialservice', 'serviceloven'],
  ['sel', 'serviceloven'],
  ['voksenansvarslov', 'voksenansvarsloven'],
  ['lovomvoksenansvar', 'voksenansvarsloven'],
  ['lovombekæmpelseafungdomskriminalitet', 'ungdomskriminalitetsloven'],
  ['lovombekaempelseafungdomskriminalitet', 'ungdomskriminalitetsloven'],
]);
