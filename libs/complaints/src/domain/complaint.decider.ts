import { Refusal, type Decider, type PlainDate } from '@lydhoer/kernel';
import { checkImportedAnswer } from './answer.rules.js';
import type { ComplaintCommand, RegisterComplaint, RegisterContact } from './complaint.commands.js';
import type { ComplaintEvent, ComplaintRegistered, ContactRegistered } from './complaint.events.js';
import { changed, evolveComplaint } from './complaint.evolve.js';
import type { LifeRefusal } from './complaint.refusals.js';
import {
  initialComplaint,
  registered,
  type ComplaintChange,
  type ComplaintState,
  type RegisteredComplaint,
} from './complaint.state.js';
import { coreDecisions } from './core.decisions.js';
import { correctionsDecisions } from './corrections/corrections.decisions.js';
import { deadlinesDecisions } from './deadlines/deadlines.decisions.js';
import { toldWith } from './deadlines/duty.rules.js';
import { formalitetDecisions } from './formalitet/formalitet.decisions.js';
import { checkIntake } from './intake.rules.js';
import { intakeDecisions } from './intake/intake.decisions.js';
import { journeyDecisions } from './journey/journey.decisions.js';
import { checkClosingDate, checkWithdrawalDate, stillOpen } from './life.rules.js';
import { linkingDecisions } from './linking/linking.decisions.js';
import { partiesDecisions, peopleOf } from './parties/parties.decisions.js';
import { checkPoints } from './point.rules.js';
import type { RealitetCommand } from './realitet/realitet.commands.js';
import { realitetDecisions } from './realitet/realitet.decisions.js';

const refuse = (code: LifeRefusal) => new Refusal(code);

type Handling = Exclude<ComplaintCommand, RegisterContact | RegisterComplaint>;
type Decide = (command: Handling, complaint: RegisteredComplaint) => readonly ComplaintEvent[];

/** What follows from each command; every area decides its own. */
const decisions = {
  ...coreDecisions,
  ...intakeDecisions,
  ...formalitetDecisions,
  ...realitetDecisions,
  ...deadlinesDecisions,
  ...partiesDecisions,
  ...correctionsDecisions,
  ...journeyDecisions,
  ...linkingDecisions,
} satisfies Readonly<Record<Handling['type'], unknown>>;

/** The rules of one contact or complaint. */
export const complaintDecider: Decider<ComplaintState, ComplaintCommand, ComplaintEvent> = {
  initial: initialComplaint,
  evolve: evolveComplaint,
  decide: (command, state) => {
    if (command.type === 'RegisterContact' || command.type === 'RegisterComplaint') {
      if (state !== null) throw refuse('already-registered');
      return register(command);
    }
    if (state === null) throw refuse('complaint-unknown');
    // `AreaDecisions` holds under each type the decision that takes this very command; a lookup cannot say so.
    return (decisions[command.type] as Decide)(command, state);
  },
};

function register(command: RegisterContact | RegisterComplaint): readonly ComplaintEvent[] {
  const { intake, today, imported = false, history, people, worry } = command.data;
  checkIntake(intake, today, imported);
  const event = registrationOf(command, imported);
  return [
    event,
    ...(people ? peopleOf(people, intake.complaintId, registered(event), today) : []),
    ...(worry ? [toldWith(worry, event, today)] : []),
    ...(history ? retell(history, event, today) : []),
  ];
}

function registrationOf(
  command: RegisterContact | RegisterComplaint,
  imported: boolean,
): ContactRegistered | ComplaintRegistered {
  if (command.type === 'RegisterContact') return { type: 'ContactRegistered', data: command.data.intake };
  const { intake, points, known } = command.data;
  checkPoints(points, [], { known, receivedOn: intake.receivedOn, imported });
  return { type: 'ComplaintRegistered', data: { ...intake, points: [...points] } };
}

/** What a register says happened later, checked step by step as if it happened now. */
function retell(
  { answers, steps, withdrawal, closedOn }: NonNullable<RegisterContact['data']['history']>,
  registration: ContactRegistered | ComplaintRegistered,
  today: PlainDate,
): readonly ComplaintEvent[] {
  const { complaintId } = registration.data;
  const events: ComplaintChange[] = [];
  let complaint = registered(registration);
  const happened = (event: ComplaintChange) => {
    events.push(event);
    complaint = changed(complaint, event);
  };
  for (const answer of answers) {
    checkImportedAnswer(answer, complaint, today);
    happened({ type: 'PointAnswered', data: { complaintId, ...answer } });
  }
  for (const [index, step] of steps.entries()) retold(step, index, complaint).forEach(happened);
  if (withdrawal) {
    checkWithdrawalDate(withdrawal.withdrawnOn, complaint, today);
    happened({ type: 'ComplaintWithdrawn', data: { complaintId, ...withdrawal, note: null } });
  }
  if (closedOn !== null) {
    stillOpen(complaint);
    checkClosingDate(closedOn, complaint, today);
    happened({ type: 'ComplaintClosed', data: { complaintId, closedOn } });
  }
  return events;
}

/** What follows from a step as if it were taken now; a refusal tells which of the steps it met. */
function retold(step: RealitetCommand, index: number, complaint: RegisteredComplaint): readonly ComplaintChange[] {
  try {
    return (realitetDecisions[step.type] as Decide)(step, complaint) as readonly ComplaintChange[];
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { ...error.facts, historyStep: index }) : error;
  }
}
