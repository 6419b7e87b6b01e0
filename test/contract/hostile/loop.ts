import { demoPersona, type PersonaName } from '@lydhoer/access';
import { today } from './application.js';
import { appealTimeStories } from './appeal-time.stories.js';
import { calendarStories } from './calendar.stories.js';
import { collectiveStories } from './collective.stories.js';
import { deadlinesStories } from './deadlines.stories.js';
import { formalitetStories } from './formalitet.stories.js';
import { journeyStories } from './journey.stories.js';
import { peopleStories } from './people.stories.js';
import { realitetStories } from './realitet.stories.js';

/** The ids and codes that the steps so far made, by the name of the field: the latest of each. */
export type Made = ReadonlyMap<string, string>;

/** One thing somebody does, as it ought to be sent. Its path is filled in from what was made. */
export interface LoopStep {
  readonly operation: string;
  readonly by: PersonaName;
  /** Undefined: none. */
  readonly body: (made: Made, round: number) => object | string | undefined;
  readonly query?: Readonly<Record<string, string>>;
  /** Parameters of the path that nothing made. */
  readonly path?: Readonly<Record<string, string>>;
}

const staffId = (persona: PersonaName) => demoPersona(persona).staffId;
const of = (made: Made, name: string) => made.get(name) ?? '';
const nothing = () => ({});

const step = (operation: string, by: PersonaName, body: LoopStep['body']): LoopStep => ({ operation, by, body });

const point = { kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' };
const intake = {
  channel: 'phone',
  form: 'oral',
  receivedOn: today,
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  concerns: { name: 'Bo Prøvesen' },
  narrative: 'Moderen har ventet i fem måneder.',
};
const registerComplaint = step('registerComplaint', 'caseworker-boerneliv', () => ({
  ...intake,
  journalReference: { system: 'slagelse-esdh', id: '330-2017-93238' },
  points: [{ ...point, consequences: ['TRUST'], description: 'Ingen besked.' }],
}));
const recordFinding = step('recordFinding', 'borgerraadgiver', (made) => ({
  pointId: of(made, 'pointId'),
  criticism: 'regrettable',
  text: 'Ingen besked i fem måneder.',
}));

const tokens: readonly LoopStep[] = [step('issueDemoToken', 'operator', () => ({ persona: 'analyst' }))];
const problems: readonly LoopStep[] = [
  { operation: 'explainProblem', by: 'operator', path: { code: 'not-found' }, body: () => undefined },
];
const vocabulary: readonly LoopStep[] = [
  step('defineTerm', 'jurist-1', (_, round) => ({
    code: `FUZZ.${round}`,
    parent: 'TIME',
    labelDa: 'Prøve',
    labelEn: 'Trial',
    validFrom: '2020-01-01',
  })),
  step('retireTerm', 'jurist-1', () => ({ validTo: today })),
];
const organisation: readonly LoopStep[] = [
  step('establishDepartment', 'operator', (_, round) => ({
    code: `afdeling-${round}`,
    name: 'Prøveafdeling',
    validFrom: '2020-01-01',
  })),
  step('establishTeam', 'operator', (made, round) => ({
    code: `proeveteam-${round}`,
    department: of(made, 'code'),
    name: 'Prøveteam',
    ages: { from: 0, to: 17 },
    validFrom: '2020-01-01',
  })),
  step('addStaffMember', 'operator', (made, round) => ({
    staffId: `staff-${round}`,
    name: 'Ny Kollega',
    roles: ['caseworker'],
    teams: [of(made, 'code')],
    validFrom: '2020-01-01',
  })),
  step('moveStaffMember', 'operator', () => ({ teams: ['boerneliv'], from: '2021-07-01' })),
  step('releaseStaffMember', 'operator', () => ({ lastDay: today })),
  step('dissolveTeam', 'operator', () => ({ lastDay: today })),
];
const contact: readonly LoopStep[] = [
  step('registerContact', 'jurist-1', () => ({ ...intake, receivedOn: '2026-02-20' })),
  step('correctIntake', 'jurist-1', () => ({
    ...{ channel: 'letter', form: 'written', journalReference: { system: 'sbsys', id: '27.24.36-G01-7-20' } },
    ...{ narrative: 'Moderen har skrevet to gange.', reason: 'Det var hendes brev.' },
  })),
  step('turnContactIntoComplaint', 'jurist-1', () => ({ turnedOn: today, points: [point] })),
  step('correctTurnedDate', 'jurist-1', () => ({ turnedOn: '2026-02-25', reason: 'Opkaldet kom før brevet.' })),
];
const register: readonly LoopStep[] = [
  {
    operation: 'importRegister',
    by: 'analyst',
    query: { register: 'klager' },
    body: (_, round) =>
      `registernr;modtaget;klagers_navn;tema;team\n${round}-1;02-01-2026;Alma Prøvesen;TIME.LONG;boerneliv\n` +
      `${round}-1;;;TIME.NO_NOTICE;boerneliv\n${round}-2;03-01-2026;;;\n`,
  },
];
/** A register that is too large to wait for waits for a worker. */
const jobs: readonly LoopStep[] = [
  {
    operation: 'importRegister',
    by: 'analyst',
    query: { register: 'klager' },
    body: (_, round) =>
      `registernr;modtaget;beskrivelse\n${round}-1;02-01-2026;x\n${round}-2;02-01-2026;${'x'.repeat(1_100_000)}\n`,
  },
  step('readJob', 'analyst', () => undefined),
  step('cancelJob', 'analyst', () => undefined),
];
const fromComplaintToEffect: readonly LoopStep[] = [
  registerComplaint,
  step('addPoint', 'jurist-1', () => ({
    ...point,
    kind: 'realitet',
    legalBasis: { statute: 'Barnets Lov', paragraph: '32' },
  })),
  step('classifyPoint', 'jurist-1', () => ({ ...point, theme: 'TIME.NO_NOTICE', reason: 'Læst igen.' })),
  step('classifyPoint', 'jurist-1', () => ({
    ...{ ...point, kind: 'realitet', theme: 'DECISION' },
    ...{ recordedWrongly: true, reason: 'Det var afslaget.' },
  })),
  step('classifyPoint', 'jurist-1', () => ({ ...point, theme: 'TIME.NO_NOTICE' })),
  step('correctReceiptDate', 'jurist-1', () => ({ receivedOn: '2026-02-20', reason: 'Poststemplet.' })),
  step('correctPointRaisedDate', 'jurist-1', () => ({ raisedOn: '2026-02-23', reason: 'Opkaldet kom senere.' })),
  step('assignComplaint', 'team-leader-boerneliv', () => ({
    assignee: staffId('caseworker-boerneliv'),
    team: 'boerneliv',
  })),
  step('correctAnswerDueDate', 'team-leader-boerneliv', () => ({ answerDueOn: '2026-03-16', reason: 'Aftalt.' })),
  step('handOverComplaint', 'team-leader-boerneliv', () => ({
    from: staffId('caseworker-boerneliv'),
    to: staffId('team-leader-boerneliv'),
    team: 'boerneliv',
    reason: 'Ferie.',
  })),
  step('tagPoint', 'jurist-1', () => ({ scheme: 'legal-cause', cause: 'PROCEDURE.TIME_LIMIT', note: 'Se § 7.' })),
  step('untagPoint', 'jurist-1', () => ({ reason: 'Fejl.' })),
  step('openReview', 'borgerraadgiver', (made) => ({
    openedOn: today,
    occasion: 'complaint',
    complaintId: of(made, 'complaintId'),
    consent: { givenOn: today, how: 'oral' },
    subject: 'Besked, når sagen trækker ud',
  })),
  recordFinding,
  step('discardDraft', 'borgerraadgiver', nothing),
  recordFinding,
  step('makeRecommendation', 'borgerraadgiver', () => ({
    addressee: { kind: 'team', id: 'boerneliv' },
    replyDueOn: today,
    text: 'Giv besked med en ny dato.',
  })),
  step('publishReview', 'borgerraadgiver', nothing),
  step('replyToRecommendation', 'team-leader-boerneliv', () => ({ reply: 'accepted', repliedOn: today })),
  step('concludeReview', 'borgerraadgiver', nothing),
  step('identifyLearningPoint', 'working-group-1', (made) => ({
    theme: 'TIME.LONG',
    title: 'Familier får ikke besked',
    identifiedOn: today,
    evidence: [{ kind: 'complaint-point', complaintId: of(made, 'complaintId'), pointId: of(made, 'pointId') }],
  })),
  step('linkEvidence', 'working-group-1', (made) => ({
    evidence: [{ kind: 'finding', reviewId: of(made, 'reviewId'), findingId: of(made, 'findingId') }],
  })),
  step('proposeAction', 'working-group-1', () => ({ type: 'communication', title: 'Sig til', proposedOn: today })),
  step('agreeAction', 'working-group-2', () => ({ agreedOn: today })),
  step('assignAction', 'working-group-2', () => ({
    owner: staffId('team-leader-boerneliv'),
    dueOn: today,
    measure: 'Antal klagepunkter pr. kvartal',
    baseline: 12,
    target: 3.5,
  })),
  step('reportProgress', 'team-leader-boerneliv', () => ({ note: 'Brevet er skrevet.', percent: 50 })),
  step('completeAction', 'team-leader-boerneliv', () => ({
    completedOn: today,
    evidence: [{ kind: 'document', reference: 'Brevskabelon 12' }],
  })),
  step('verifyEffect', 'jurist-2', () => ({ verifiedOn: today, effect: 'effective', basis: 'Ingen nye klager.' })),
];
const answered: readonly LoopStep[] = [
  registerComplaint,
  step('answerPoint', 'jurist-1', () => ({
    outcome: 'upheld',
    answeredOn: today,
    reasons: 'I har ret.',
    restsOn: 'God forvaltningsskik.',
    remedy: 'Et brev.',
    outstandingActions: [{ what: 'Ring til familien.', dueOn: today }],
    furtherSteps: 'Skriv til os.',
  })),
  step('closeComplaint', 'jurist-1', () => ({ closedOn: today })),
];
const withdrawn: readonly LoopStep[] = [
  registerComplaint,
  step('withdrawComplaint', 'jurist-1', () => ({ withdrawnOn: today, afterDialogue: true, note: 'Løst.' })),
];
const forgotten: readonly LoopStep[] = [
  registerComplaint,
  step('forgetPerson', 'operator', (made) => ({ personId: of(made, 'personId'), ground: 'retention-over' })),
  step('forgetText', 'operator', (made) => ({
    kind: 'complaint',
    id: of(made, 'complaintId'),
    ground: 'erasure-request',
  })),
];

/**
 * Everything there is to do, as stories in which each thing can be done: what stands before a step brings about what the
 * step needs. An operation that is in none is reached from its schema alone, after all of them.
 */
export const stories: readonly (readonly LoopStep[])[] = [
  tokens,
  problems,
  vocabulary,
  organisation,
  contact,
  register,
  jobs,
  fromComplaintToEffect,
  answered,
  withdrawn,
  ...formalitetStories,
  ...realitetStories,
  ...calendarStories,
  ...deadlinesStories,
  ...appealTimeStories,
  ...peopleStories,
  ...journeyStories,
  ...collectiveStories,
  forgotten,
];
