/** The columns of a register: ours, with the Danish and the machine name. Documented in docs/guides/import.md. */
export const columns = {
  registerId: { da: 'registernr', machine: 'register_id' },
  type: { da: 'type', machine: 'type' },
  receivedOn: { da: 'modtaget', machine: 'received_on' },
  channel: { da: 'kanal', machine: 'channel' },
  form: { da: 'form', machine: 'form' },
  complainant: { da: 'klager', machine: 'complainant' },
  complainantName: { da: 'klagers_navn', machine: 'complainant_name' },
  complainantCpr: { da: 'klagers_cpr', machine: 'complainant_cpr' },
  powerRequired: { da: 'fuldmagt_krævet', machine: 'power_of_attorney_required' },
  powerReceivedOn: { da: 'fuldmagt_modtaget', machine: 'power_of_attorney_received_on' },
  concernsName: { da: 'vedrører_navn', machine: 'concerns_name' },
  concernsCpr: { da: 'vedrører_cpr', machine: 'concerns_cpr' },
  journalSystem: { da: 'journalsystem', machine: 'journal_system' },
  journalId: { da: 'journalnr', machine: 'journal_id' },
  narrative: { da: 'beskrivelse', machine: 'narrative' },
  withdrawnOn: { da: 'trukket', machine: 'withdrawn_on' },
  afterDialogue: { da: 'trukket_efter_dialog', machine: 'withdrawn_after_dialogue' },
  closedOn: { da: 'afsluttet', machine: 'closed_on' },
  kind: { da: 'art', machine: 'kind' },
  theme: { da: 'tema', machine: 'theme' },
  consequences: { da: 'konsekvenser', machine: 'consequences' },
  statute: { da: 'lov', machine: 'statute' },
  paragraph: { da: 'paragraf', machine: 'paragraph' },
  team: { da: 'team', machine: 'team' },
  description: { da: 'klagepunkt', machine: 'point' },
  outcome: { da: 'udfald', machine: 'outcome' },
  dismissalReason: { da: 'afvisningsgrund', machine: 'dismissal_reason' },
  answeredOn: { da: 'besvaret', machine: 'answered_on' },
  track: { da: 'spor', machine: 'track' },
  decisionBody: { da: 'afgjort_af', machine: 'decision_body' },
  decidedOn: { da: 'afgørelsesdato', machine: 'decision_date' },
  decisionReference: { da: 'afgørelsesnr', machine: 'decision_reference' },
  confirmation: { da: 'bekræftelse', machine: 'confirmation' },
  reassessment: { da: 'genvurdering', machine: 'reassessment' },
  reassessedOn: { da: 'genvurderet', machine: 'reassessed_on' },
  choice: { da: 'borgerens_valg', machine: 'citizen_choice' },
  choiceOn: { da: 'valgt', machine: 'citizen_choice_on' },
  forwardedOn: { da: 'videresendt', machine: 'forwarded_on' },
  appealOutcome: { da: 'ankestyrelsen', machine: 'appeal_outcome' },
  appealDecidedOn: { da: 'ankestyrelsen_afgjort', machine: 'appeal_decided_on' },
  appealReceivedOn: { da: 'ankestyrelsen_modtaget', machine: 'appeal_received_on' },
  appealCauses: { da: 'årsager', machine: 'appeal_causes' },
} as const;

export type Column = keyof typeof columns;
export const columnKeys = Object.keys(columns) as readonly Column[];

export const requiredColumns: readonly Column[] = ['registerId', 'receivedOn'];

/** What a row says about the decision of its point, and what became of it. */
export const appealColumns: readonly Column[] = [
  'decisionBody',
  'decidedOn',
  'decisionReference',
  'confirmation',
  'reassessment',
  'reassessedOn',
  'choice',
  'choiceOn',
  'forwardedOn',
  'appealOutcome',
  'appealDecidedOn',
  'appealReceivedOn',
  'appealCauses',
];

/** What belongs to one point; everything else belongs to the whole complaint and is the same in all of its rows. */
export const pointColumns: ReadonlySet<Column> = new Set<Column>([
  'kind',
  'theme',
  'consequences',
  'statute',
  'paragraph',
  'team',
  'description',
  'outcome',
  'dismissalReason',
  'answeredOn',
  'track',
  ...appealColumns,
]);

/** What may name or describe people: its values are never repeated in an error. */
export const personalColumns: ReadonlySet<Column> = new Set<Column>([
  'complainantName',
  'complainantCpr',
  'concernsName',
  'concernsCpr',
  'narrative',
  'description',
  'decisionReference',
  'confirmation',
]);

/** A heading or a value as it is compared: lower case, ASCII letters for æ, ø and å, one separator. */
export const folded = (text: string, separator: '_' | '-' = '_'): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[\s_-]+/g, separator);
