import type { PlainDate } from '@lydhoer/kernel';

/**
 * The synthetic municipality: invented people, invented cases, and three things that happened to it, so that its
 * trends have something to show. No number here comes from a real register.
 */
export const firstDay: PlainDate = '2019-01-01';
/** Two teams became three. Fewer families change adviser from then on. */
export const reorganisedOn: PlainDate = '2021-06-01';
/** Barnets Lov took effect: decisions before it cite serviceloven. */
export const newLawOn: PlainDate = '2024-01-01';
/** The action "say so when it takes longer" was completed: complaints about missing notice fall. */
export const noticeActionOn: PlainDate = '2023-10-01';

const complaintsPerDay = 0.52;
const contactsPerDay = 0.3;
const busyness: Readonly<Record<string, number>> = {
  '2019': 1,
  '2020': 0.75,
  '2021': 1.5,
  '2022': 1.2,
  '2023': 1.05,
  '2024': 1,
  '2025': 0.9,
  '2026': 0.8,
};

/** How many complaints and contacts are expected on a day. Summer is quiet. */
export function expectedOn(day: PlainDate): { readonly complaints: number; readonly contacts: number } {
  const summer = day.slice(5, 7) === '07' ? 0.6 : 1;
  const factor = (busyness[day.slice(0, 4)] ?? 0.8) * summer;
  return { complaints: complaintsPerDay * factor, contacts: contactsPerDay * factor };
}

/** Formalitet themes and how often they occur on a day. */
export function formalitetThemesOn(day: PlainDate): readonly (readonly [string, number])[] {
  return [
    ['TIME.LONG', 20],
    ['TIME.NO_REPLY', 10],
    ['TIME.NO_NOTICE', day < noticeActionOn ? 9 : 3],
    ['GUIDANCE.MISSING', 9],
    ['GUIDANCE.APPEAL', 3],
    ['CONTINUITY.ADVISER_CHANGE', day < reorganisedOn ? 12 : 5],
    ['CONTINUITY.HANDOVER', 5],
    ['INVOLVEMENT.CHILD', 6],
    ['INVOLVEMENT.PARENT', 6],
    ['HEARING', 4],
    ['REASONS', 4],
    ['RECORD.NOTE', 3],
    ['ACCESS', 3],
    ['CONDUCT', 6],
    ['COMM.UNCLEAR', 5],
    ['FOLLOWUP', 5],
    ['WHOLENESS', 4],
  ];
}

export const realitetThemes = [
  ['DECISION.FACTS', 5],
  ['DECISION.REASONING', 3],
  ['DECISION.LEGAL_BASIS', 1],
  ['DECISION.ASSESSMENT', 4],
] as const;

export const consequences = ['LEGALITY', 'LEGAL_POSITION', 'TRUST', 'INEFFICIENCY', 'LAW_BOUND'] as const;

/** What decisions of the day rest on. */
export function legalBasesOn(day: PlainDate): readonly { readonly statute: string; readonly paragraph: string }[] {
  return day < newLawOn
    ? ['§ 41', '§ 42', '§ 52', '§ 76'].map((paragraph) => ({ statute: 'serviceloven', paragraph }))
    : ['§ 32', '§ 46', '§ 86', '§ 87'].map((paragraph) => ({ statute: 'barnets-lov', paragraph }));
}

/** How complaints and contacts come in. */
export const channels = [
  ['e-mail', 30],
  ['phone', 25],
  ['digital-post', 18],
  ['web-form', 8],
  ['letter', 7],
  ['in-person', 6],
  ['via-borgerraadgiver', 5],
  ['via-council-member', 1],
] as const;

const givenNames = ['Alma', 'Bo', 'Carla', 'Ditte', 'Emil', 'Freja', 'Gustav', 'Hanne', 'Ivan', 'Julie', 'Kaj', 'Liva'];
const familyNames = ['Prøvesen', 'Eksempelsen', 'Demogaard', 'Testrup', 'Opdigtet', 'Tænkt', 'Afprøver'];

/** A name that nobody can take for a real person's. */
export function inventedName(pick: <T>(of: readonly T[]) => T): string {
  return `${pick(givenNames)} ${pick(familyNames)}`;
}
