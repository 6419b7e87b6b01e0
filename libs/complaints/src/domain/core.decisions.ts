import { Refusal } from '@lydhoer/kernel';
import { checkedFirstAnswer } from './answer.rules.js';
import type { AreaDecisions } from './areas.js';
import { checkAnswerDue, checkAssignee, correctAnswerDue } from './assignment.rules.js';
import type { CoreCommand } from './complaint.commands.js';
import type { LifeRefusal, StaffRefusal } from './complaint.refusals.js';
import { sinceReceipt } from './date.rules.js';
import {
  checkAllSettled,
  checkClosingDate,
  checkCorrection,
  checkWithdrawalDate,
  stillCounts,
  stillOpen,
} from './life.rules.js';
import { checkClassification, checkPoints, kindCorrected } from './point.rules.js';
import { raisedInstead, raisedLater, turnedInstead } from './raised.rules.js';
import { remind } from './reminder.rules.js';
import { checkMayBeWithdrawn } from './withdrawal.rules.js';

const refuse = (code: LifeRefusal | StaffRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** What follows from the commands that no area has to itself. */
export const coreDecisions: AreaDecisions<Exclude<CoreCommand, { type: 'RegisterContact' | 'RegisterComplaint' }>> = {
  // Figures must be right: a receipt date and a classification can be put right after the end, too.
  CorrectReceiptDate: ({ data: { complaintId, receivedOn, reason, today } }, complaint) => {
    stillCounts(complaint);
    checkCorrection(receivedOn, complaint, today);
    return [{ type: 'ReceiptDateCorrected', data: { complaintId, was: complaint.receivedOn, receivedOn, reason } }];
  },
  ClassifyPoint: (command, complaint) => {
    stillCounts(complaint);
    const { kind: was } = checkClassification(command, complaint);
    const { complaintId, pointId, kind, theme, consequences, legalBasis, team, reason, recordedWrongly } = command.data;
    return [
      {
        type: 'PointClassified',
        data: { complaintId, pointId, kind, theme, consequences, legalBasis, team, reason },
      },
      ...(recordedWrongly === true ? [kindCorrected({ complaintId, pointId, was, kind }, reason)] : []),
    ];
  },
  TurnContactIntoComplaint: ({ data: { known, today, complaintId, turnedOn, points } }, complaint) => {
    stillOpen(complaint);
    const { receivedOn, subject } = complaint;
    if (subject === 'complaint') throw refuse('already-a-complaint');
    sinceReceipt(turnedOn, receivedOn, today, 'turnedOn');
    checkPoints(points, [], { known, receivedOn, imported: false });
    return [{ type: 'ContactTurnedIntoComplaint', data: { complaintId, turnedOn, points: [...points] } }];
  },
  AddPoint: ({ data: { complaintId, point, raisedOn, known, today } }, complaint) => {
    stillOpen(complaint);
    const { receivedOn, subject, points } = complaint;
    if (subject === 'contact') throw refuse('contact-has-no-points');
    const raisedLateOn = raisedLater(raisedOn, complaint, today);
    checkPoints([point], points, { known, receivedOn: raisedLateOn ?? receivedOn, imported: false });
    return [{ type: 'PointAdded', data: { complaintId, point, raisedOn: raisedLateOn } }];
  },
  CorrectPointRaisedDate: ({ data }, complaint) => {
    stillCounts(complaint);
    const { complaintId, pointId, raisedOn, reason } = data;
    const was = raisedInstead(data, complaint);
    return [{ type: 'PointRaisedDateCorrected', data: { complaintId, pointId, was, raisedOn, reason } }];
  },
  CorrectTurnedDate: ({ data }, complaint) => {
    stillCounts(complaint);
    const { complaintId, turnedOn, reason } = data;
    const was = turnedInstead(data, complaint);
    return [{ type: 'TurnedDateCorrected', data: { complaintId, was, turnedOn, reason } }];
  },
  AssignComplaint: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, assignee, team, answerDueOn } = data;
    if (complaint.assigned) throw refuse('already-assigned');
    checkAssignee({ assignee, team, field: 'assignee' }, data.known, data.today);
    checkAnswerDue(answerDueOn, data.today);
    return [{ type: 'ComplaintAssigned', data: { complaintId, assignee, team, answerDueOn } }];
  },
  HandOverComplaint: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, from, to, team, reason, today } = data;
    if (!complaint.assigned) throw refuse('not-assigned-yet');
    if (complaint.assigned.to !== from) throw refuse('not-the-assignee', { field: 'from' });
    if (to === from) throw refuse('handed-over-to-the-same', { field: 'to' });
    checkAssignee({ assignee: to, team, field: 'to' }, data.known, today);
    checkAnswerDue(data.answerDueOn, today);
    const answerDueOn = data.answerDueOn ?? complaint.assigned.answerDueOn;
    return [{ type: 'ComplaintHandedOver', data: { complaintId, from, to, team, answerDueOn, reason } }];
  },
  CorrectAnswerDueDate: ({ data }, complaint) => {
    stillOpen(complaint);
    return [correctAnswerDue(data, complaint)];
  },
  RemindAssignee: (command, complaint) => {
    stillOpen(complaint);
    return [remind(command, complaint)];
  },
  AnswerPoint: ({ data: { today, ...given } }, complaint) => {
    stillOpen(complaint);
    return [{ type: 'PointAnswered', data: checkedFirstAnswer(given, complaint, today) }];
  },
  WithdrawComplaint: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    checkMayBeWithdrawn(complaint);
    checkWithdrawalDate(data.withdrawnOn, complaint, today);
    return [{ type: 'ComplaintWithdrawn', data }];
  },
  CloseComplaint: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    checkAllSettled(complaint);
    checkClosingDate(data.closedOn, complaint, today);
    return [{ type: 'ComplaintClosed', data }];
  },
};
