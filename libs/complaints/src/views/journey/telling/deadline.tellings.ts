import type { DeadlineEvent } from '../../../domain/deadlines/deadlines.events.js';
import { placeOfExtension, type Extension, type ExtensionNotice } from '../../../domain/deadlines/deadlines.state.js';
import type { DutyKind } from '../../../domain/deadlines/deadlines.values.js';
import { dayInWords } from '../danish.js';
import type { Edit } from '../step.js';
import { correction, step, untold, wordsOf, type Tellings } from './telling.js';

const dutyWords: Readonly<Record<DutyKind, string>> = {
  'worry-in-complaint': 'viste klagen sig også at være en underretning om et barn',
  'access-to-files': 'bad borgeren om aktindsigt',
  'child-assessment': 'blev kommunen klar over, at barnet kunne have brug for en børnefaglig undersøgelse',
  'childs-plan': 'skulle der laves en plan for barnet',
  'first-follow-up': 'begyndte den indsats, som kommunen skulle følge op på',
};

const endedDutyWords: Readonly<Record<DutyKind, string>> = {
  'worry-in-complaint': 'underretningen om barnet blev behandlet',
  'access-to-files': 'anmodningen om aktindsigt blev afsluttet',
  'child-assessment': 'den børnefaglige undersøgelse blev afsluttet',
  'childs-plan': 'barnets plan blev færdig',
  'first-follow-up': 'kommunen fulgte op på indsatsen',
};

type Notice = Pick<ExtensionNotice, 'notifiedOn' | 'expectedOn'>;

const noticeKey = (deadlineId: string, { notifiedOn, expectedOn }: Notice): string =>
  `notice-${deadlineId}-${notifiedOn}-${expectedOn}`;
const noticeLine =
  ({ expectedOn }: Notice) =>
  () =>
    `fik borgeren besked om, at svaret først kan ventes den ${dayInWords(expectedOn)}`;

const extensionTold = (deadlineId: string, { extendedOn, by }: Extension) => ({
  key: `extension-${deadlineId}-${extendedOn}-${by}`,
  on: extendedOn,
  kind: 'handling' as const,
  line: () => 'blev en frist forlænget',
});

/**
 * How the deadlines' events are told. What was met and missed is read off the deadlines as they stand (`deadlines.ts`):
 * an event may have been put right by a later one, and a deadline that runs out writes none.
 */
export const deadlineTellings: Tellings<DeadlineEvent> = {
  DeadlineStarted: untold,
  DeadlineLeftOpen: untold,
  DeadlineMoved: untold,
  DeadlineMet: untold,
  DeadlineReopened: untold,
  DeadlineSuperseded: untold,
  DeadlinePaused: (event) => [
    step(event, {
      on: event.data.pausedOn,
      kind: 'handling',
      line: () => 'blev kommunens egen svarfrist sat på pause',
      words: wordsOf(event.data, { note: 'Notat' }),
    }),
  ],
  DeadlineResumed: (event) => [
    step(event, { on: event.data.resumedOn, kind: 'handling', line: () => 'begyndte fristen at løbe igen' }),
  ],
  DeadlinePauseCorrected: untold,
  DeadlineExtended: (event) => [
    step(event, {
      ...extensionTold(event.data.deadlineId, event.data),
      words: wordsOf(event.data, { reason: 'Grunden' }),
    }),
  ],
  DeadlineExtensionCorrected: (event, { deadlines }) => {
    const { deadlineId, was, extension } = event.data;
    const told = extension && extensionTold(deadlineId, extension);
    const { key } = extensionTold(deadlineId, was);
    // Another one of that day and length is told in the same words.
    const { extensions = [] } = deadlines.all[deadlineId] ?? {};
    const stays = placeOfExtension(extensions, was) >= 0;
    const gone: readonly Edit[] = stays ? [] : [{ drop: key }];
    const right: readonly Edit[] = told === null ? gone : [stays ? step(event, told) : { amend: key, change: told }];
    return [
      ...right,
      correction(
        event,
        'blev det rettet, at en frist var blevet forlænget',
        wordsOf(event.data, { reason: 'Grunden til rettelsen' }),
      ),
    ];
  },
  DeadlineExtensionNotified: (event) => [
    step(event, {
      key: noticeKey(event.data.deadlineId, event.data),
      on: event.data.notifiedOn,
      kind: 'handling',
      line: noticeLine(event.data),
      heard: true,
      words: wordsOf(event.data, { reason: 'Grunden' }),
    }),
  ],
  ExtensionNoticeCorrected: (event) => {
    const { deadlineId, alongside, was, notice } = event.data;
    return [
      // The notice was told under the one of its deadlines that it was recorded for.
      ...[deadlineId, ...alongside].map((id): Edit => {
        if (notice === null) return { drop: noticeKey(id, was) };
        const change = { key: noticeKey(id, notice), on: notice.notifiedOn, line: noticeLine(notice) };
        return { amend: noticeKey(id, was), change };
      }),
      correction(
        event,
        'blev det rettet, hvad borgeren havde fået besked om, da svaret trak ud',
        wordsOf(event.data, { reason: 'Grunden til rettelsen' }),
      ),
    ];
  },
  DutyArisen: (event, { deadlines }) => {
    const { ended = null } = deadlines.duties.find(({ dutyId }) => dutyId === event.data.dutyId) ?? {};
    // There never was one, as far as is known now.
    if (ended?.how === 'recorded-in-error') return untold();
    return [
      step(event, {
        on: event.data.startedOn,
        kind: 'handling',
        line: () => dutyWords[event.data.kind],
        words: wordsOf(event.data, { note: 'Notat' }),
      }),
    ];
  },
  DutyDischarged: untold,
  DutyDischargeCorrected: (event, { deadlines }) => {
    const duty = deadlines.duties.find(({ dutyId }) => dutyId === event.data.dutyId);
    const what = duty ? endedDutyWords[duty.kind] : 'noget, som klagen havde ført med sig, blev afsluttet';
    return [
      correction(
        event,
        `blev det rettet, hvordan og hvornår ${what}`,
        wordsOf(event.data, { reason: 'Grunden til rettelsen' }),
      ),
    ];
  },
};
