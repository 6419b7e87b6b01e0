import type { Subject } from './put-right.js';
import { appealed } from './put-right-appeals.table.js';
import { people } from './put-right-people.table.js';

const date = ['correctStepDate'];

/** What people record of complaints, and how each of it is put right. */
export const putRight: readonly Subject[] = [
  {
    heading: 'Henvendelsen og klagen',
    facts: [
      {
        what: 'en henvendelse eller klage: modtagelsen, hvordan den kom ind, hvem den er fra, og hvem den drejer sig om',
        events: ['ContactRegistered', 'ComplaintRegistered'],
        days: { receivedOn: ['correctReceiptDate'], 'complainant.powerOfAttorney.receivedOn': ['correctPartyStep'] },
        rest: [
          'correctIntake',
          'correctComplainant',
          'correctConcernedPerson',
          'correctPartyDetails',
          'classifyPoint',
          'annulRegistration',
        ],
      },
      {
        what: 'at en henvendelse var en klage',
        events: ['ContactTurnedIntoComplaint'],
        days: { turnedOn: ['correctTurnedDate'] },
        rest: ['classifyPoint', 'annulRegistration'],
      },
      {
        what: 'et klagepunkt og dets art, tema og lovgrundlag',
        events: ['PointAdded', 'PointClassified'],
        days: { raisedOn: ['correctPointRaisedDate'] },
        rest: ['classifyPoint'],
      },
      {
        what: 'hvem der har sagen, og hvornår den skal være besvaret',
        events: ['ComplaintAssigned', 'ComplaintHandedOver'],
        days: { answerDueOn: ['correctAnswerDueDate'] },
        rest: ['handOverComplaint'],
      },
      {
        what: 'at klagen blev trukket tilbage',
        events: ['ComplaintWithdrawn'],
        days: { withdrawnOn: date },
        rest: ['revokeWithdrawal'],
      },
      {
        what: 'at den blev afsluttet',
        events: ['ComplaintClosed'],
        days: { closedOn: date },
        rest: ['reopenComplaint'],
      },
      {
        what: 'at den hænger sammen med en anden sag, eller er den samme',
        events: ['ComplaintsLinked', 'ComplaintMergedInto'],
        days: {},
        rest: ['removeLink', 'unmergeComplaint'],
      },
    ],
  },
  {
    heading: 'Formalitet',
    facts: [
      {
        what: 'kvitteringen',
        events: ['ComplaintAcknowledged'],
        days: { acknowledgedOn: date },
        rest: ['takeBackFormalitetStep'],
      },
      {
        what: 'samtalen: tilbudt, ja eller nej, holdt',
        events: ['DialogueOffered', 'DialogueAccepted', 'DialogueDeclined', 'DialogueHeld'],
        days: { offeredOn: date, acceptedOn: date, declinedOn: date, heldOn: date },
        rest: ['takeBackFormalitetStep'],
      },
      {
        what: 'at et klagepunkt blev afgjort i enighed',
        events: ['PointSettledByDialogue'],
        days: { settledOn: date, 'outstandingActions.dueOn': ['correctOutstandingAction'] },
        rest: ['takeBackFormalitetStep'],
      },
      {
        what: 'svaret, og det andet svar',
        events: ['PointAnswered', 'SecondStageAnswered'],
        days: { answeredOn: date, 'outstandingActions.dueOn': ['correctOutstandingAction'] },
        rest: ['correctPointAnswer', 'takeBackFormalitetStep'],
      },
      {
        what: 'at borgeren bad om, at en anden så på det',
        events: ['SecondStageAsked'],
        days: { askedOn: date },
        rest: ['takeBackFormalitetStep'],
      },
      {
        what: 'at noget, der stod tilbage, blev gjort eller udsat',
        events: ['OutstandingActionDone', 'OutstandingActionPostponed'],
        days: {
          doneOn: ['correctOutstandingAction'],
          was: ['correctOutstandingAction'],
          dueOn: ['correctOutstandingAction'],
        },
        rest: ['correctOutstandingAction'],
      },
      {
        what: 'hvilken afgørelse et formalitetspunkt berører',
        events: ['PointTiedToDecision'],
        days: {},
        rest: ['tiePointToDecision'],
      },
    ],
  },
  ...appealed,
  {
    heading: 'Frister',
    facts: [
      {
        what: 'en pause',
        events: ['DeadlinePaused', 'DeadlineResumed'],
        days: { pausedOn: ['correctPause'], resumedOn: ['correctPause'] },
        rest: ['correctPause'],
      },
      {
        what: 'en forlængelse af et servicemål',
        events: ['DeadlineExtended'],
        days: { extendedOn: ['correctExtension'] },
        rest: ['correctExtension'],
      },
      {
        what: 'en meddelelse, der giver mere tid efter loven',
        events: ['DeadlineExtensionNotified'],
        days: { notifiedOn: ['correctExtensionNotice'], expectedOn: ['correctExtensionNotice'] },
        rest: ['correctExtensionNotice'],
      },
      {
        what: 'noget, klagen førte med sig: aktindsigt, en bekymring',
        events: ['DutyArisen', 'DutyDischarged'],
        days: {
          startedOn: ['dischargeDuty', 'recordDuty'],
          startedAt: ['dischargeDuty', 'recordDuty'],
          dischargedOn: ['correctDutyDischarge'],
          dischargedAt: ['correctDutyDischarge'],
        },
        rest: ['dischargeDuty', 'correctDutyDischarge'],
      },
    ],
  },
  ...people,
];
