import type { RegisteredComplaint } from '../../../domain/complaint.state.js';
import type { AppealEvent } from '../../../domain/realitet/appeal.events.js';
import { choseLate } from '../../../domain/realitet/choice.rules.js';
import { appealOf } from '../../../domain/realitet/realitet.state.js';
import type { AppealOutcome, CourtOutcome, ReassessmentOutcome } from '../../../domain/realitet/realitet.values.js';
import { step, wordsOf, type Tellings } from './telling.js';

const reassessmentWords: Readonly<Record<ReassessmentOutcome, string>> = {
  'upheld-in-full': 'borgeren fik fuldt medhold',
  'upheld-in-part': 'borgeren fik delvist medhold',
  maintained: 'kommunen fastholdt afgørelsen',
};
const appealWords: Readonly<Record<AppealOutcome, (what: string) => string>> = {
  affirmed: (what) => `stadfæstede Ankestyrelsen afgørelsen om ${what}`,
  amended: (what) => `ændrede Ankestyrelsen afgørelsen om ${what}`,
  annulled: (what) => `ophævede Ankestyrelsen afgørelsen om ${what}`,
  remitted: (what) => `hjemviste Ankestyrelsen ${what}: kommunen skal afgøre sagen på ny`,
  dismissed: (what) => `afviste Ankestyrelsen ${what}: den blev ikke behandlet`,
  lapsed: (what) => `bortfaldt ${what} i Ankestyrelsen`,
};
const courtWords: Readonly<Record<CourtOutcome, string>> = {
  upheld: 'stadfæstede retten afgørelsen',
  changed: 'ændrede retten afgørelsen',
  annulled: 'ophævede retten afgørelsen',
  dismissed: 'afviste retten sagen: den blev ikke behandlet',
  'settled-or-withdrawn': 'sluttede retssagen uden dom: den blev forligt eller trukket tilbage',
};

const choseInTime = (complaint: RegisteredComplaint, pointId: string): boolean =>
  appealOf(complaint, pointId).choice !== null && !choseLate(complaint, pointId);

/** How reassessment, Ankestyrelsen and the court are told. */
export const appealTellings: Tellings<AppealEvent> = {
  DecisionReassessed: (event) => [
    step(event, {
      on: event.data.reassessedOn,
      kind: 'answer',
      line: (say) => {
        // What was held on that day: what turns up later may show that it came in time.
        const late =
          event.data.timeliness === 'late' ? ', selv om klagen da blev anset for at være kommet for sent' : '';
        const result = reassessmentWords[event.data.outcome];
        return `genvurderede kommunen afgørelsen om ${say.point(event.data.pointId)}${late}: ${result}`;
      },
      heard: true,
      pointId: event.data.pointId,
      words: wordsOf(event.data, { reasons: 'Begrundelse' }),
    }),
  ],
  CitizenChoiceRecorded: (event, complaint) => [
    step(event, {
      on: event.data.answeredOn,
      kind: 'choice',
      line: () => {
        const { choice, pointId } = event.data;
        return choice === 'stands'
          ? `holdt borgeren fast i resten af klagen${choseLate(complaint, pointId) ? ', men efter fristen' : ''}`
          : 'lod borgeren resten af klagen falde';
      },
      pointId: event.data.pointId,
    }),
  ],
  // An answer that was given in time, and turned up afterwards, shows that there was no silence.
  CitizenStayedSilent: (event, complaint) =>
    choseInTime(complaint, event.data.pointId)
      ? []
      : [
          step(event, {
            on: event.data.recordedOn,
            kind: 'choice',
            line: () => {
              const meaning = event.data.meaning === 'lapses' ? 'den bortfalder' : 'den går videre';
              return `havde borgeren ikke sagt, om resten af klagen fastholdes: ${meaning}`;
            },
            pointId: event.data.pointId,
          }),
        ],
  ForwardedToAppealBoard: (event) => [
    step(event, {
      on: event.data.forwardedOn,
      kind: 'forwarding',
      line: (say) => {
        const along = say.thesePoints([...event.data.pointIds, ...event.data.alongPointIds]);
        const late = event.data.forDispensation ? ', som også blev bedt om at se på klagefristen' : '';
        return `sendte kommunen ${along} videre til Ankestyrelsen${late}`;
      },
      heard: true,
      words: wordsOf(event.data, {
        reasonsForDecision: 'Begrundelse for afgørelsen',
        reasonsForReassessment: 'Begrundelse for genvurderingen',
      }),
    }),
  ],
  PassedOnToAppealBoard: (event) => [
    step(event, {
      on: event.data.passedOnOn,
      kind: 'forwarding',
      line: (say) =>
        `sendte kommunen ${say.thesePoints(event.data.pointIds)} videre til Ankestyrelsen, hvor den slags hører til`,
      heard: true,
    }),
    ...(event.data.receivedByAppealBoardOn === null
      ? []
      : [
          step(event, {
            key: `appeal-board-${event.data.decisionId}`,
            on: event.data.receivedByAppealBoardOn,
            kind: 'forwarding',
            line: () => 'modtog Ankestyrelsen klagen',
          }),
        ]),
  ],
  AppealBoardReceiptRecorded: (event) => [
    step(event, {
      key: `appeal-board-${event.data.decisionId}`,
      on: event.data.receivedOn,
      kind: 'forwarding',
      line: () => 'modtog Ankestyrelsen klagen',
    }),
  ],
  AppealWithdrawn: (event) => [
    step(event, {
      on: event.data.withdrawnOn,
      kind: 'choice',
      line: (say) => `trak borgeren ${say.point(event.data.pointId)} tilbage`,
      pointId: event.data.pointId,
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  DispensationDecided: (event) => [
    step(event, {
      on: event.data.decidedOn,
      kind: 'outcome',
      line: () =>
        event.data.granted
          ? 'besluttede Ankestyrelsen at se på klagen, selv om den kom for sent'
          : 'besluttede Ankestyrelsen ikke at se på klagen, fordi den kom for sent',
      heard: true,
      pointId: event.data.pointId,
    }),
  ],
  AppealBoardDecided: (event) => [
    step(event, {
      on: event.data.decidedOn,
      kind: 'outcome',
      line: (say) => appealWords[event.data.outcome](say.point(event.data.pointId)),
      heard: true,
      pointId: event.data.pointId,
    }),
  ],
  BroughtBeforeCourt: (event) => [
    step(event, {
      on: event.data.broughtOn,
      kind: 'forwarding',
      line: (say) => `gik borgeren til retten med ${say.point(event.data.pointId)}`,
      pointId: event.data.pointId,
    }),
  ],
  CourtDecided: (event) => [
    step(event, {
      on: event.data.decidedOn,
      kind: 'outcome',
      line: () => courtWords[event.data.outcome],
      heard: true,
      pointId: event.data.pointId,
    }),
  ],
};
