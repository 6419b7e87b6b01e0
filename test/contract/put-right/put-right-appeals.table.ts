import type { Subject } from './put-right.js';

const date = ['correctStepDate'];
const back = ['takeBackRealitetStep'];
const decision = ['correctAppealedDecision'];
const receipt = ['correctDecisionReceipt'];
const chairs = ['correctChairDecisionTimes'];

/** What people record of a decision that is complained about, and of the appeal. */
export const appealed: readonly Subject[] = [
  {
    heading: 'Afgørelsen og partens klagefrist',
    facts: [
      {
        what: 'afgørelsen: dato, hvem der traf den, lovgrundlag',
        events: ['AppealedDecisionRecorded'],
        days: { decidedOn: decision },
        rest: decision,
      },
      {
        what: 'hvilken afgørelse et klagepunkt handler om',
        events: ['PointLinkedToDecision'],
        days: {},
        rest: ['linkPointToDecision'],
      },
      {
        what: 'hvornår og hvordan en part modtog den, og med hvilken klagevejledning',
        events: ['DecisionReceiptRecorded', 'AppealGuidanceGiven'],
        days: { sentOn: receipt, receivedOn: receipt, guidanceGivenOn: receipt, givenOn: receipt },
        rest: receipt,
      },
      {
        what: 'om klagen har opsættende virkning',
        events: ['SuspensiveEffectRecorded'],
        days: { recordedOn: ['correctSuspensiveEffect'] },
        rest: ['correctSuspensiveEffect'],
      },
      {
        what: 'en anmodning om aktindsigt inden for klagefristen, og svaret',
        events: ['AppealTimeSuspended', 'AppealTimeResumed'],
        days: { requestedOn: ['correctAccessRequests'], resumedOn: ['correctAccessRequests'] },
        rest: ['correctAccessRequests'],
      },
      {
        what: 'at en manglende begrundelse blev givet',
        events: ['MissingReasonsGiven'],
        days: { givenOn: ['correctMissingReasons'] },
        rest: ['correctMissingReasons'],
      },
    ],
  },
  {
    heading: 'Realitet: genvurdering, Ankestyrelsen, domstolene',
    facts: [
      { what: 'genvurderingen', events: ['DecisionReassessed'], days: { reassessedOn: date }, rest: back },
      {
        what: 'en ny afgørelse',
        events: ['NewDecisionMade'],
        days: { decidedOn: decision, sentOn: date },
        rest: [...decision, ...back],
      },
      {
        what: 'hvad borgeren sagde efter delvist medhold, eller at der intet blev sagt',
        events: ['CitizenChoiceRecorded', 'CitizenStayedSilent'],
        days: { answeredOn: date, recordedOn: date, waitedUntil: back },
        rest: back,
      },
      {
        what: 'at klagen blev sendt til Ankestyrelsen, og modtaget dér',
        events: ['ForwardedToAppealBoard', 'PassedOnToAppealBoard', 'AppealBoardReceiptRecorded'],
        days: {
          forwardedOn: date,
          passedOnOn: date,
          receivedByMunicipalityOn: ['correctReceiptDate', 'correctPointRaisedDate'],
          receivedByAppealBoardOn: date,
          receivedOn: date,
        },
        rest: back,
      },
      {
        what: 'om Ankestyrelsen så bort fra, at klagefristen var overskredet',
        events: ['DispensationDecided'],
        days: { decidedOn: date },
        rest: back,
      },
      {
        what: 'hvad Ankestyrelsen besluttede',
        events: ['AppealBoardDecided'],
        days: { decidedOn: date, receivedOn: date },
        rest: back,
      },
      {
        what: 'at punktet blev trukket tilbage',
        events: ['AppealWithdrawn'],
        days: { withdrawnOn: date },
        rest: back,
      },
      {
        what: 'at sagen kom for domstolene, og hvad de besluttede',
        events: ['BroughtBeforeCourt', 'CourtDecided'],
        days: { broughtOn: date, decidedOn: date },
        rest: back,
      },
    ],
  },
  {
    heading: 'Formandens foreløbige afgørelse',
    facts: [
      {
        what: 'at den blev ført ud i livet, og at parterne fik besked',
        events: ['ChairDecisionExecuted', 'ChairDecisionNotified'],
        days: { executedAt: chairs, notifiedAt: chairs },
        rest: chairs,
      },
      {
        what: 'udvalgets svar, og at den bortfaldt',
        events: ['ChairDecisionApproved', 'ChairDecisionNotApproved', 'ChairDecisionLapsed'],
        days: { approvedOn: chairs, decidedOn: chairs, lapsedOn: chairs },
        rest: chairs,
      },
    ],
  },
];
