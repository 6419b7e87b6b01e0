import {
  channels,
  complainantRoles,
  dismissalReasons,
  journalSystems,
  pointKinds,
  pointOutcomes,
} from '../../domain/complaint.values.js';
import {
  appealOutcomes,
  citizenChoices,
  decisionBodies,
  reassessmentOutcomes,
} from '../../domain/realitet/realitet.values.js';
import { folded } from './register-columns.js';

const forms = ['oral', 'written', 'not-stated'] as const;
const types = ['complaint', 'contact'] as const;
const tracks = ['formalitet', 'administration', 'committee'] as const;
const unknown = { 'ikke oplyst': 'not-stated' } as const;

/** A closed set of values, each with the word that Danish registers use for it. */
export interface Choice<Value extends string> {
  readonly find: (cell: string) => Value | undefined;
  /** The Danish words and, where they differ, the machine's, for the reader who has to choose. */
  readonly offered: { readonly da: string; readonly en: string };
}

function choice<Value extends string>(
  values: readonly Value[],
  danish: Readonly<Record<string, Value>>,
): Choice<Value> {
  const all = new Map<string, Value>([
    ...values.map((value) => [value, value] as const),
    ...Object.entries(danish).map(([word, value]) => [folded(word, '-'), value] as const),
  ]);
  return {
    find: (cell) => all.get(folded(cell, '-')),
    offered: { da: Object.keys(danish).join(', '), en: values.join(', ') },
  };
}

export const typeChoice = choice(types, { klage: 'complaint', henvendelse: 'contact' });
export const channelChoice = choice(channels, {
  personligt: 'in-person',
  telefon: 'phone',
  brev: 'letter',
  'e-mail': 'e-mail',
  'digital post': 'digital-post',
  webformular: 'web-form',
  'via borgerrådgiver': 'via-borgerraadgiver',
  'via byrådsmedlem': 'via-council-member',
  andet: 'other',
  ...unknown,
});
export const formChoice = choice(forms, { mundtlig: 'oral', skriftlig: 'written', ...unknown });
export const complainantChoice = choice(complainantRoles, {
  barn: 'child',
  forældremyndighedsindehaver: 'custody-holder',
  'anden pårørende': 'other-relative',
  repræsentant: 'representative',
  medarbejder: 'staff',
  anonym: 'anonymous',
  ...unknown,
});
export const kindChoice = choice(pointKinds, { formalitet: 'formalitet', realitet: 'realitet', ...unknown });
export const outcomeChoice = choice(pointOutcomes, {
  medhold: 'upheld',
  'delvist medhold': 'partly-upheld',
  'ikke medhold': 'not-upheld',
  afvist: 'dismissed',
});
export const dismissalChoice = choice(dismissalReasons, {
  serviceniveau: 'service-level',
  'uden for kompetence': 'outside-competence',
  'ældre end et år': 'older-than-a-year',
  'anonym kan ikke besvares': 'anonymous-cannot-be-answered',
});
export const trackChoice = choice(tracks, {
  formalitet: 'formalitet',
  forvaltning: 'administration',
  udvalg: 'committee',
});
export const bodyChoice = choice(decisionBodies, {
  forvaltning: 'administration',
  udvalg: 'committee',
  formand: 'chair',
});
export const reassessmentChoice = choice(reassessmentOutcomes, {
  'fuldt medhold': 'upheld-in-full',
  'delvist medhold': 'upheld-in-part',
  fastholdt: 'maintained',
});
export const citizenChoiceChoice = choice(citizenChoices, { fastholdt: 'stands', frafaldet: 'dropped' });
export const appealOutcomeChoice = choice(appealOutcomes, {
  stadfæstet: 'affirmed',
  ændret: 'amended',
  ophævet: 'annulled',
  hjemvist: 'remitted',
  afvist: 'dismissed',
  bortfaldet: 'lapsed',
});
export const journalChoice = choice(journalSystems, { 'slagelse-esdh': 'slagelse-esdh', sbsys: 'sbsys' });
export const yesOrNo = choice(['true', 'false'], { ja: 'true', nej: 'false' });
