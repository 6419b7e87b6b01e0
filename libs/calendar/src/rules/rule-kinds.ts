import type { DeadlineRule } from '../deadline-rule.js';

type Defaults = Pick<
  DeadlineRule,
  | 'version'
  | 'validTo'
  | 'family'
  | 'countsFirstDay'
  | 'pausable'
  | 'extension'
  | 'notice'
  | 'lawfulStops'
  | 'unverified'
  | 'openQuestion'
>;

/** Statutory rules are not pausable: gathering of information counts inside them (domain reference 1.2 and 1.10). */
const statutory = {
  version: 1,
  validTo: null,
  family: 'statutory',
  countsFirstDay: false,
  pausable: false,
  extension: null,
  notice: null,
  lawfulStops: [],
  unverified: false,
  openQuestion: null,
} as const satisfies Defaults;

/** A citizen loses a right only after the date moved past days off (1.8 rules 4 and 8). */
export const ofCitizen = { ...statutory, binds: 'citizen', rollsForward: true, judgedBy: 'latest' } as const;

/** A deadline that binds an authority is judged by the unmoved date; both are shown (1.8 rule 8). */
export const ofAuthority = { ...statutory, rollsForward: true, judgedBy: 'due', heedsClosingDays: true } as const;

/** Hours and days that run through weekends and holidays. */
export const neverMoved = { ...statutory, rollsForward: false, judgedBy: 'due', heedsClosingDays: false } as const;

/** What the municipality has promised: pausable, and extended by at most what the rule says. */
export const serviceGoal = {
  ...ofAuthority,
  family: 'service-goal',
  binds: 'municipality',
  statute: null,
  paragraph: null,
  length: null,
  pausable: true,
  unverified: true,
} as const;

/** The day from which the first version of a statute’s rules is used here; none of them reaches further back. */
export const since = {
  /** Retssikkerhedsloven. */
  RSL: '1998-07-01',
  /** Serviceloven, until barnets lov took over what concerns children. */
  SEL: '2007-01-01',
  lastDayOfSEL: '2023-12-31',
  /** Barnets lov. */
  BL: '2024-01-01',
  /** Offentlighedsloven. */
  OFL: '2014-01-01',
} as const;

/** What stands of serviceloven’s rules before 2024 is from memory. */
export const underServiceloven = {
  statute: 'serviceloven',
  validFrom: since.SEL,
  validTo: since.lastDayOfSEL,
  unverified: true,
  openQuestion: {
    da: 'Servicelovens bestemmelse fra før 2024 er gengivet efter hukommelsen.',
    en: 'The provision of serviceloven from before 2024 is given from memory.',
  },
} as const;
