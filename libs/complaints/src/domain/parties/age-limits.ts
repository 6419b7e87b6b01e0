import type { PlainDate } from '@lydhoer/kernel';

/** From which age a child complains by itself under a statute, and while which law was so. */
export interface AgeLimit {
  readonly statute: string;
  /** Where the statute says it. */
  readonly paragraph: string;
  readonly from: PlainDate;
  /** The last day; null while it holds. */
  readonly to: PlainDate | null;
  /** Whole years: from the birthday on. */
  readonly years: number;
  /** The paragraphs in whose cases it holds, besides the committee's; null: in all of the statute. */
  readonly cases: readonly CaseType[] | null;
  /** False: nobody has confirmed it against the statute's text. */
  readonly verified: boolean;
}

/** A paragraph, or some subsections (stykker) of it. */
export interface CaseType {
  readonly paragraph: string;
  readonly subsections: readonly number[] | null;
}

const whole = (paragraph: string): CaseType => ({ paragraph, subsections: null });
const subsections = (paragraph: string, ...numbers: readonly number[]): CaseType => ({
  paragraph,
  subsections: numbers,
});

/**
 * Barnets lov § 3: children who have turned 10 exercise a party's powers in these cases, and in those that the children
 * and youth committee decides (§ 142). To be confirmed against LBK 282 of 17 March 2025.
 */
const partyPowersFromTen: readonly CaseType[] = [
  subsections('32', 1),
  whole('33'),
  whole('39'),
  whole('46'),
  whole('52'),
  subsections('97', 2),
  subsections('100', 1),
  subsections('104', 2, 3, 4, 5),
  whole('114'),
  whole('115'),
  whole('116'),
  whole('120'),
];

/** A dated parameter of each statute; its name is folded as `statuteOf` folds it. */
export const ageLimits: readonly AgeLimit[] = [
  {
    statute: 'barnets-lov',
    paragraph: '§ 3',
    from: '2024-01-01',
    to: null,
    years: 10,
    cases: partyPowersFromTen,
    verified: false,
  },
  {
    // What was decided under serviceloven stays so (barnets lov § 213): the day of the decision counts.
    statute: 'serviceloven',
    paragraph: '§§ 166-168',
    from: '2000-01-01',
    to: '2023-12-31',
    years: 12,
    cases: null,
    verified: false,
  },
  {
    // The text that was found still says 12 years; whether it was lowered in 2024 nobody has confirmed.
    statute: 'voksenansvarsloven',
    paragraph: '§ 23',
    from: '2000-01-01',
    to: null,
    years: 12,
    cases: null,
    verified: false,
  },
];
