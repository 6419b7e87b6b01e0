import type { CoreEvent } from '../../../domain/complaint.events.js';
import { channelWords, counted, dayInWords, outcomeWords } from '../danish.js';
import type { Words } from '../step.js';
import { correction, recordedOn, step, untold, wordsOf, type Tellings } from './telling.js';

const ownWords = { narrative: 'Med borgerens egne ord' };
export const answerWords = {
  reasons: 'Begrundelse',
  restsOn: 'Svaret bygger på',
  remedy: 'Det gør kommunen',
  furtherSteps: 'Sådan kan borgeren gå videre',
};

/** What an answer or an agreement leaves to be done. */
export const outstanding = (actions: readonly object[]): readonly Words[] =>
  actions.flatMap((action) => wordsOf(action, { what: 'Udestår' }));

const turned = 'turned';

/** How the events that no area has to itself are told. */
export const coreTellings: Tellings<CoreEvent> = {
  ContactRegistered: (event) => [
    step(event, {
      key: 'received',
      on: event.data.receivedOn,
      kind: 'received',
      line: () => `henvendte ${who(event.data)} sig til kommunen${channelWords[event.data.channel]}`,
      words: wordsOf(event.data, ownWords),
    }),
  ],
  ComplaintRegistered: (event) => [
    step(event, {
      key: 'received',
      on: event.data.receivedOn,
      kind: 'received',
      line: () => {
        const over = event.data.points.length > 1 ? ` over ${counted(event.data.points.length, 'ting', 'ting')}` : '';
        return `klagede ${who(event.data)}${channelWords[event.data.channel]}${over}`;
      },
      words: [
        ...wordsOf(event.data, ownWords),
        ...event.data.points.flatMap((point) => wordsOf(point, { description: 'Klagepunkt' })),
      ],
    }),
  ],
  ContactTurnedIntoComplaint: (event) => [
    step(event, {
      key: turned,
      on: event.data.turnedOn,
      kind: 'received',
      line: () => 'blev henvendelsen til en klage',
    }),
  ],
  TurnedDateCorrected: (event) => [
    { amend: turned, change: { on: event.data.turnedOn } },
    correction(
      event,
      `blev det rettet, hvornår henvendelsen blev til en klage: ikke den ${dayInWords(event.data.was)}, men den ${dayInWords(event.data.turnedOn)}`,
      wordsOf(event.data, { reason: 'Grunden' }),
    ),
  ],
  PointAdded: (event) => [
    step(event, {
      key: raised(event.data.point.pointId),
      on: event.data.raisedOn ?? recordedOn(event),
      kind: 'received',
      line: (say) => {
        const more = say.point(event.data.point.pointId);
        return event.data.raisedOn === null
          ? `kom der en ting mere til: ${more}`
          : `klagede borgeren også over ${more}`;
      },
      pointId: event.data.point.pointId,
      words: wordsOf(event.data.point, { description: 'Klagepunkt' }),
    }),
  ],
  // The journey tells of it where it tells of the kinds that points had (`reclassified.ts`).
  PointKindCorrected: untold,
  PointRaisedDateCorrected: (event) => [
    {
      amend: raised(event.data.pointId),
      change: { on: event.data.raisedOn },
      // What came with the complaint had no step of its own; now it has a day of its own.
      orPut: step(event, {
        key: raised(event.data.pointId),
        on: event.data.raisedOn,
        kind: 'received',
        line: (say) => `klagede borgeren over ${say.point(event.data.pointId)}`,
        pointId: event.data.pointId,
      }).put,
    },
    correction(
      event,
      `blev det rettet, hvornår borgeren klagede over en af tingene: ikke den ${dayInWords(event.data.was)}, men den ${dayInWords(event.data.raisedOn)}`,
      wordsOf(event.data, { reason: 'Grunden' }),
    ),
  ],
  // A point that became another kind of complaint is told by `reclassified.ts`, which knows what it was before.
  PointClassified: untold,
  ComplaintAssigned: (event) => [
    step(event, {
      on: recordedOn(event),
      kind: 'handling',
      line: (say) => `fik ${say.caseworker(event.data.assignee)} sagen`,
    }),
  ],
  ComplaintHandedOver: (event) => [
    step(event, {
      on: recordedOn(event),
      kind: 'handover',
      line: (say) => `gik sagen fra ${say.caseworker(event.data.from)} til ${say.caseworker(event.data.to)}`,
      words: wordsOf(event.data, { reason: 'Grunden' }),
    }),
  ],
  AnswerDueDateCorrected: untold,
  AssigneeReminded: untold,
  PointAnswered: (event) => [
    step(event, {
      key: `answered-${event.data.pointId}`,
      on: event.data.answeredOn,
      kind: 'answer',
      line: (say) =>
        `svarede kommunen på ${say.point(event.data.pointId)}: ${outcomeWords(event.data.outcome, event.data.dismissalReason)}`,
      heard: true,
      pointId: event.data.pointId,
      words: [...wordsOf(event.data, answerWords), ...outstanding(event.data.outstandingActions)],
    }),
  ],
  ReceiptDateCorrected: (event) => [
    { amend: 'received', change: { on: event.data.receivedOn } },
    correction(
      event,
      `blev det rettet, hvornår sagen kom ind: ikke den ${dayInWords(event.data.was)}, men den ${dayInWords(event.data.receivedOn)}`,
      wordsOf(event.data, { reason: 'Grunden' }),
    ),
  ],
  ComplaintWithdrawn: (event) => [
    step(event, {
      key: 'withdrawn',
      on: event.data.withdrawnOn,
      kind: 'ended',
      line: () => `trak borgeren sagen tilbage${event.data.afterDialogue ? ' efter en samtale' : ''}`,
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  ComplaintClosed: (event) => [
    step(event, { key: 'closed', on: event.data.closedOn, kind: 'ended', line: () => 'blev sagen afsluttet' }),
  ],
};

const raised = (pointId: string): string => `raised-${pointId}`;

const who = ({ complainant }: { readonly complainant: { readonly role: string } }): string =>
  complainant.role === 'anonymous' ? 'en anonym borger' : 'borgeren';
