/** The sentences that figures are defined in: content, in both languages. What is counted how is decided elsewhere. */
import type { Basis, Unit } from './cut.js';

export interface InWords {
  readonly da: string;
  readonly en: string;
}

export const names: Readonly<Record<Unit, InWords>> = {
  contact: { da: 'henvendelser', en: 'contacts' },
  complaint: { da: 'klager', en: 'complaints' },
  point: { da: 'klagepunkter', en: 'points' },
};

export const counted: Readonly<Record<Unit, InWords>> = {
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

export const dated: Readonly<Record<Basis, Readonly<Record<'case' | 'point', InWords>>>> = {
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

export const several: InWords = {
  da:
    'Hører enheden til flere rækker, tæller den én gang i hver og én gang i totalen: rækker minus ekstra tællinger ' +
    'er totalen. Temaer, team og udfald er dem, der er registreret på punktet; filtre skal opfyldes af samme punkt.',
  en:
    'A unit that belongs to several rows counts once in each and once in the total: rows less extra counts are the ' +
    'total. Themes, teams and outcomes are those recorded with the point; one point must meet all filters.',
};

export const rounding: InWords = {
  da: 'Andele og ændringer i procent med én decimal, halve rundes op (væk fra nul), beregnet af antallene.',
  en: 'Shares and changes in percent with one decimal, halves rounded up (away from zero), computed from the counts.',
};

export const change: InWords = {
  da: 'Ændring er (antal − forrige periodes antal) / forrige periodes antal; ingen for ufuldstændige perioder.',
  en: 'Change is (count − count of the period before) / count of the period before; none for partial periods.',
};

export const none: InWords = { da: 'ingen', en: 'none' };
export const notApplicable: InWords = { da: 'ikke relevant', en: 'not applicable' };

export const learningLog: InWords = {
  da:
    'Én række pr. læringspunkt og tiltag; et læringspunkt uden tiltag har én række. Belæg er antallet af klagepunkter, ' +
    'fund og anbefalinger, det bygger på. Overskredet: ikke gennemført, og fristen ligger før i dag.',
  en:
    'One row per learning point and action; a learning point without an action has one row. Evidence is the number of ' +
    'complaint points, findings and recommendations it rests on. Overdue: not completed, and due before today.',
};
