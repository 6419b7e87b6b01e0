import type { FormalitetEvent } from '../../../domain/formalitet/formalitet.events.js';
import { acknowledgementWords, dayInWords, dialogueWords, outcomeWords } from '../danish.js';
import { answerWords, outstanding } from './core.tellings.js';
import { correction, recordedOn, step, untold, wordsOf, type Tellings } from './telling.js';

/** How the formalitet track is told. */
export const formalitetTellings: Tellings<FormalitetEvent> = {
  ComplaintAcknowledged: (event) => [
    step(event, {
      key: 'acknowledged',
      on: event.data.acknowledgedOn,
      kind: 'acknowledgement',
      line: () => `fik borgeren ${acknowledgementWords[event.data.how]} at vide, at henvendelsen var modtaget`,
      heard: true,
    }),
  ],
  DialogueOffered: (event) => [
    step(event, {
      on: event.data.offeredOn,
      kind: 'dialogue',
      line: () => `tilbød kommunen en samtale ${dialogueWords[event.data.how]}`,
      heard: true,
    }),
  ],
  DialogueAccepted: (event) => [
    step(event, { on: event.data.acceptedOn, kind: 'dialogue', line: () => 'sagde borgeren ja til samtalen' }),
  ],
  DialogueDeclined: (event) => [
    step(event, {
      on: event.data.declinedOn,
      kind: 'dialogue',
      line: () => 'sagde borgeren nej til samtalen',
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  DialogueHeld: (event) => [
    step(event, {
      on: event.data.heldOn,
      kind: 'dialogue',
      line: () => `talte borgeren og kommunen sammen ${dialogueWords[event.data.how]}`,
      heard: true,
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  PointSettledByDialogue: (event) => [
    step(event, {
      key: `settled-by-dialogue-${event.data.pointId}`,
      on: event.data.settledOn,
      kind: 'answer',
      line: (say) => `blev de enige om ${say.point(event.data.pointId)}`,
      heard: true,
      pointId: event.data.pointId,
      words: [...wordsOf(event.data, { agreement: 'Aftalen' }), ...outstanding(event.data.outstandingActions)],
    }),
  ],
  OutstandingActionDone: (event) => [
    step(event, {
      key: done(event.data.actionId),
      on: event.data.doneOn,
      kind: 'follow-up',
      line: (say) => `blev noget af det gjort, som kommunen havde lovet om ${say.point(event.data.pointId)}`,
      pointId: event.data.pointId,
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  OutstandingActionPostponed: (event) => [
    step(event, {
      on: recordedOn(event),
      kind: 'follow-up',
      line: () =>
        `blev noget af det lovede udskudt fra den ${dayInWords(event.data.was)} til den ${dayInWords(event.data.dueOn)}`,
      pointId: event.data.pointId,
      words: wordsOf(event.data, { reason: 'Grunden' }),
    }),
  ],
  OutstandingActionCorrected: (event) => {
    const { actionId, was, dueOn, doneOn } = event.data;
    const key = done(actionId);
    return [
      doneOn === null ? { drop: key } : { amend: key, change: { on: doneOn } },
      correction(
        event,
        `blev det rettet, ${[...doneInstead(was.doneOn, doneOn), ...dueInstead(was.dueOn, dueOn)].join(', og ')}`,
        wordsOf(event.data, { reason: 'Grunden' }),
      ),
    ];
  },
  SecondStageAsked: (event) => [
    step(event, {
      key: `second-stage-asked-${event.data.pointId}`,
      on: event.data.askedOn,
      kind: 'choice',
      line: (say) => `bad borgeren om, at en anden så på ${say.point(event.data.pointId)}`,
      pointId: event.data.pointId,
      words: wordsOf(event.data, { why: 'Med borgerens egne ord' }),
    }),
  ],
  SecondStageAnswered: (event) => [
    step(event, {
      key: `second-stage-answered-${event.data.pointId}`,
      on: event.data.answeredOn,
      kind: 'answer',
      line: (say) =>
        `svarede en anden i kommunen på ${say.point(event.data.pointId)}: ${outcomeWords(event.data.outcome, event.data.dismissalReason)}`,
      heard: true,
      pointId: event.data.pointId,
      words: [...wordsOf(event.data, answerWords), ...outstanding(event.data.outstandingActions)],
    }),
  ],
  PointTiedToDecision: untold,
};

const done = (actionId: string): string => `done-${actionId}`;

function doneInstead(was: string | null, on: string | null): readonly string[] {
  if (was === null || was === on) return [];
  if (on === null) return ['at noget af det lovede var gjort: det var det ikke'];
  return [`hvornår noget af det lovede blev gjort: ikke den ${dayInWords(was)}, men den ${dayInWords(on)}`];
}

const dueInstead = (was: string, on: string): readonly string[] =>
  was === on
    ? []
    : [`hvornår noget af det lovede skal være gjort: ikke den ${dayInWords(was)}, men den ${dayInWords(on)}`];
