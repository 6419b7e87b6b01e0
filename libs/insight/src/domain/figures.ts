import type { Basis, Unit } from './cut.js';

interface InWords {
  readonly da: string;
  readonly en: string;
}

/** A figure as it is defined: two people who follow it get the same number from the same facts (product I3). */
export interface FigureDefinition {
  readonly id: string;
  /** Raised whenever the same facts would give another number. */
  readonly version: number;
  readonly formula: InWords;
  readonly numerator: InWords;
  readonly denominator: InWords;
  readonly exclusions: InWords;
  readonly unit: Unit | 'learning-point';
  readonly periodBasis: Basis | null;
  readonly rounding: InWords;
}

const names: Readonly<Record<Unit, InWords>> = {
  contact: { da: 'henvendelser', en: 'contacts' },
  complaint: { da: 'klager', en: 'complaints' },
  point: { da: 'klagepunkter', en: 'points' },
};

const counted: Readonly<Record<Unit, InWords>> = {
  contact: {
    da: 'Enhver klage er en henvendelse og tæller med; en henvendelse uden klagepunkter har værdien »ingen«.',
    en: 'Every complaint is a contact and counts; a contact without points has the value “none”.',
  },
  complaint: {
    da: 'En klage tæller én gang, uanset hvor mange klagepunkter den har.',
    en: 'A complaint counts once, however many points it has.',
  },
  point: { da: 'Hvert klagepunkt tæller én gang.', en: 'Every point counts once.' },
};

const dated: Readonly<Record<Basis, Readonly<Record<'case' | 'point', InWords>>>> = {
  received: {
    case: {
      da: 'I den periode, hvor den er modtaget (dansk kalenderdato, rettelser medregnet).',
      en: 'In the period in which it was received (calendar date in Denmark, corrections included).',
    },
    point: {
      da: 'I den periode, hvor klagen er modtaget (dansk kalenderdato, rettelser medregnet).',
      en: 'In the period in which its complaint was received (calendar date in Denmark, corrections included).',
    },
  },
  closed: {
    case: {
      da: 'I den periode, hvor den er afsluttet eller trukket tilbage.',
      en: 'In the period in which it was closed or withdrawn.',
    },
    point: {
      da: 'I den periode, hvor punktet er besvaret, eller klagen er trukket tilbage.',
      en: 'In the period in which it was answered, or its complaint was withdrawn.',
    },
  },
};

const several: InWords = {
  da:
    'Hører enheden til flere rækker, tæller den én gang i hver og én gang i totalen: rækker minus ekstra tællinger ' +
    'er totalen. Temaer, team og udfald er dem, der er registreret på punktet; filtre skal opfyldes af samme punkt.',
  en:
    'A unit that belongs to several rows counts once in each and once in the total: rows less extra counts are the ' +
    'total. Themes, teams and outcomes are those recorded with the point; one point must meet all filters.',
};

const join = (...parts: readonly InWords[]): InWords => ({
  da: parts.map(({ da }) => da).join(' '),
  en: parts.map(({ en }) => en).join(' '),
});

const rounding: InWords = {
  da: 'Andele og ændringer i procent med én decimal, halve rundes op (væk fra nul), beregnet af antallene.',
  en: 'Shares and changes in percent with one decimal, halves rounded up (away from zero), computed from the counts.',
};

/** The count of a unit by period, with its share of the period and its change on the period before. */
export function trendDefinition(unit: Unit, basis: Basis): FigureDefinition {
  const name = names[unit];
  return {
    id: `${name.en}-${basis}`,
    version: 1,
    formula: join(
      { da: `Antal ${name.da} pr. periode.`, en: `Number of ${name.en} per period.` },
      counted[unit],
      dated[basis][unit === 'point' ? 'point' : 'case'],
      several,
      {
        da: 'Ændring er (antal − forrige periodes antal) / forrige periodes antal; ingen for ufuldstændige perioder.',
        en: 'Change is (count − count of the period before) / count of the period before; none for partial periods.',
      },
    ),
    numerator: { da: `${name.da} i rækken`, en: `${name.en} in the row` },
    denominator: {
      da: `alle ${name.da} i perioden under samme filter`,
      en: `all ${name.en} of the period under the same filter`,
    },
    exclusions:
      basis === 'received'
        ? { da: 'ingen', en: 'none' }
        : { da: `ikke afsluttede ${name.da}`, en: `${name.en} not closed` },
    unit,
    periodBasis: basis,
    rounding,
  };
}

/** The working group's list (product I11). */
export const learningLogDefinition: FigureDefinition = {
  id: 'learning-log',
  version: 1,
  formula: {
    da:
      'Én række pr. læringspunkt og tiltag; et læringspunkt uden tiltag har én række. Belæg er antallet af klagepunkter, ' +
      'fund og anbefalinger, det bygger på. Overskredet: ikke gennemført, og fristen ligger før i dag.',
    en:
      'One row per learning point and action; a learning point without an action has one row. Evidence is the number of ' +
      'complaint points, findings and recommendations it rests on. Overdue: not completed, and due before today.',
  },
  numerator: { da: 'ikke relevant', en: 'not applicable' },
  denominator: { da: 'ikke relevant', en: 'not applicable' },
  exclusions: { da: 'ingen', en: 'none' },
  unit: 'learning-point',
  periodBasis: null,
  rounding: { da: 'ingen', en: 'none' },
};
