import { Refusal, type Decider, type PlainDate } from '@lydhoer/kernel';
import { checkAnswer, checkImportedAnswer } from './answer.rules.js';
import { checkAnswerDue, checkAssignee } from './assignment.rules.js';
import type {
  AssignComplaint,
  ComplaintCommand,
  HandOverComplaint,
  RegisterComplaint,
  RegisterContact,
} from './complaint.commands.js';
import type { ComplaintEvent, ComplaintRegistered, ContactRegistered } from './complaint.events.js';
import type { LifeRefusal, StaffRefusal } from './complaint.refusals.js';
import {
  changed,
  evolveComplaint,
  initialComplaint,
  registered,
  type ComplaintChange,
  type ComplaintState,
  type RegisteredComplaint,
} from './complaint.state.js';
import { sinceReceipt } from './date.rules.js';
import { checkIntake } from './intake.rules.js';
import { checkAllSettled, checkClosingDate, checkCorrection, stillOpen } from './life.rules.js';
import { checkClassification, checkPoints } from './point.rules.js';
import { remind } from './reminder.rules.js';

const refuse = (code: LifeRefusal | StaffRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

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
    return handle(command, state);
  },
};

function register(command: RegisterContact | RegisterComplaint): readonly ComplaintEvent[] {
  const { intake, today, imported = false, history } = command.data;
  checkIntake(intake, today, imported);
  const event = registrationOf(command, imported);
  if (!history) return [event];
  return [event, ...retell(history, event, today)];
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
  { answers, withdrawal, closedOn }: NonNullable<RegisterContact['data']['history']>,
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
  if (withdrawal) {
    sinceReceipt(withdrawal.withdrawnOn, complaint.receivedOn, today, 'withdrawnOn');
    happened({ type: 'ComplaintWithdrawn', data: { complaintId, ...withdrawal, note: null } });
  }
  if (closedOn !== null) {
    stillOpen(complaint);
    checkClosingDate(closedOn, complaint, today);
    happened({ type: 'ComplaintClosed', data: { complaintId, closedOn } });
  }
  return events;
}

type Handling = Exclude<ComplaintCommand, RegisterContact | RegisterComplaint>;

function handle(command: Handling, complaint: RegisteredComplaint): readonly ComplaintEvent[] {
  // Figures must be right: a receipt date and a classification can be put right after the end, too.
  if (command.type === 'CorrectReceiptDate') {
    const { complaintId, receivedOn, reason, today } = command.data;
    checkCorrection(receivedOn, complaint, today);
    return [{ type: 'ReceiptDateCorrected', data: { complaintId, was: complaint.receivedOn, receivedOn, reason } }];
  }
  if (command.type === 'ClassifyPoint') {
    checkClassification(command, complaint);
    const { complaintId, pointId, kind, theme, consequences, legalBasis, team, reason } = command.data;
    return [
      {
        type: 'PointClassified',
        data: { complaintId, pointId, kind, theme, consequences, legalBasis, team, reason },
      },
    ];
  }
  stillOpen(complaint);
  return handleOpen(command, complaint);
}

function handleOpen(
  command: Exclude<Handling, { type: 'CorrectReceiptDate' | 'ClassifyPoint' }>,
  complaint: RegisteredComplaint,
): readonly ComplaintEvent[] {
  const { receivedOn } = complaint;
  switch (command.type) {
    case 'TurnContactIntoComplaint': {
      const { known, today, complaintId, turnedOn, points } = command.data;
      if (complaint.subject === 'complaint') throw refuse('already-a-complaint');
      sinceReceipt(turnedOn, receivedOn, today, 'turnedOn');
      checkPoints(points, [], { known, receivedOn, imported: false });
      return [{ type: 'ContactTurnedIntoComplaint', data: { complaintId, turnedOn, points: [...points] } }];
    }
    case 'AddPoint': {
      const { complaintId, point, known } = command.data;
      if (complaint.subject === 'contact') throw refuse('contact-has-no-points');
      checkPoints([point], complaint.points, { known, receivedOn, imported: false });
      return [{ type: 'PointAdded', data: { complaintId, point } }];
    }
    case 'AssignComplaint':
      return assign(command, complaint);
    case 'HandOverComplaint':
      return handOver(command, complaint);
    case 'RemindAssignee':
      return [remind(command, complaint)];
    case 'AnswerPoint': {
      const { today, noRemedy, ...answer } = command.data;
      checkAnswer({ ...answer, noRemedy }, complaint, today);
      return [{ type: 'PointAnswered', data: answer }];
    }
    case 'WithdrawComplaint': {
      const { today, ...data } = command.data;
      sinceReceipt(data.withdrawnOn, receivedOn, today, 'withdrawnOn');
      return [{ type: 'ComplaintWithdrawn', data }];
    }
    case 'CloseComplaint': {
      const { today, ...data } = command.data;
      checkAllSettled(complaint);
      checkClosingDate(data.closedOn, complaint, today);
      return [{ type: 'ComplaintClosed', data }];
    }
  }
}

function assign({ data }: AssignComplaint, complaint: RegisteredComplaint): readonly ComplaintEvent[] {
  const { complaintId, assignee, team, answerDueOn } = data;
  if (complaint.assigned) throw refuse('already-assigned');
  checkAssignee({ assignee, team, field: 'assignee' }, data.known, data.today);
  checkAnswerDue(answerDueOn, data.today);
  return [{ type: 'ComplaintAssigned', data: { complaintId, assignee, team, answerDueOn } }];
}

function handOver({ data }: HandOverComplaint, complaint: RegisteredComplaint): readonly ComplaintEvent[] {
  const { complaintId, from, to, team, reason, today } = data;
  if (!complaint.assigned) throw refuse('not-assigned-yet');
  if (complaint.assigned.to !== from) throw refuse('not-the-assignee', { field: 'from' });
  if (to === from) throw refuse('handed-over-to-the-same', { field: 'to' });
  checkAssignee({ assignee: to, team, field: 'to' }, data.known, today);
  checkAnswerDue(data.answerDueOn, today);
  const answerDueOn = data.answerDueOn ?? complaint.assigned.answerDueOn;
  return [{ type: 'ComplaintHandedOver', data: { complaintId, from, to, team, answerDueOn, reason } }];
}
