import type { ComplaintEvent } from '../domain/complaint.events.js';
import type {
  CorrectExtension,
  CorrectPause,
  ExtendDeadline,
  PauseDeadline,
  ResumeDeadline,
} from '../domain/deadlines/deadlines.commands.js';
import type { Extension } from '../domain/deadlines/deadlines.state.js';
import { complaintId, today } from './complaint-examples.js';
import { replyRule, replyStarted, rulebook } from './deadline-examples.js';

/** The goal to reply of a complaint received on 20 February 2026: until 20 March, ten working days more at most. */
const of = { complaintId, deadlineId: 'REPLY' };
export const statutory = replyStarted({
  rule: {
    ...replyRule,
    code: 'REASSESS_4W',
    paragraph: 'retssikkerhedsloven § 66',
    family: 'statutory',
    pausable: false,
    longestExtension: 0,
  },
});

export const pause = (changes: Partial<PauseDeadline['data']> = {}): PauseDeadline => ({
  type: 'PauseDeadline',
  data: {
    ...of,
    pauseId: 'pause-1',
    pausedOn: '2026-02-25',
    ground: 'awaiting-citizen',
    note: null,
    today,
    ...changes,
  },
});
export const resume = (changes: Partial<ResumeDeadline['data']> = {}): ResumeDeadline => ({
  type: 'ResumeDeadline',
  data: { ...of, pauseId: 'pause-1', resumedOn: '2026-02-27', today, ...changes },
});
export const correct = (changes: Partial<CorrectPause['data']> = {}): CorrectPause => ({
  type: 'CorrectPause',
  data: { ...of, pauseId: 'pause-1', pausedOn: '2026-02-24', resumedOn: '2026-02-26', reason: 'x', today, ...changes },
});
export const extend = (changes: Partial<ExtendDeadline['data']> = {}): ExtendDeadline => ({
  type: 'ExtendDeadline',
  data: { ...of, by: 5, reason: 'Vi venter på en udtalelse.', today, ...changes },
});

export const correctExtension = (
  was: Extension,
  extension: Extension | null,
  changes: Partial<CorrectExtension['data']> = {},
): CorrectExtension => ({
  type: 'CorrectExtension',
  data: { ...of, was, extension, reason: 'x', today, rulebook: rulebook(), ...changes },
});

/** What a command says of the deadline, without the day it is given on. */
export function said<Data extends { readonly today: string }>({ data }: { readonly data: Data }): Omit<Data, 'today'> {
  const { today: on, ...rest } = data;
  expect(on).toMatch(/^2026-0[34]-/);
  return rest;
}

export const paused = (pauseId = 'pause-1', pausedOn = '2026-02-25'): ComplaintEvent => ({
  type: 'DeadlinePaused',
  data: { ...of, pauseId, pausedOn, ground: 'awaiting-citizen', note: null },
});
export const resumed = (pauseId = 'pause-1', resumedOn = '2026-02-27'): ComplaintEvent => ({
  type: 'DeadlineResumed',
  data: { ...of, pauseId, resumedOn },
});
export const extended = (by: number, extendedOn: string = today): ComplaintEvent => ({
  type: 'DeadlineExtended',
  data: { ...of, by, reason: 'x', extendedOn },
});
export const extensionCorrected = (was: Extension, extension: Extension | null): ComplaintEvent => ({
  type: 'DeadlineExtensionCorrected',
  data: { ...of, was, extension, reason: 'x' },
});
export const met: ComplaintEvent = {
  type: 'DeadlineMet',
  data: { ...of, metOn: '2026-02-27', metAt: null, late: false },
};
export const superseded: ComplaintEvent = {
  type: 'DeadlineSuperseded',
  data: { ...of, why: 'reclassified', endedOn: null, wasOverdue: null },
};
export const leftOpen: ComplaintEvent = {
  type: 'DeadlineLeftOpen',
  data: {
    ...of,
    subject: { pointId: null, decisionId: null, personId: null },
    occurrence: 0,
    rule: replyRule,
    startedOn: '2026-02-20',
    startedAt: null,
    startedBy: 'complaint-received',
    rulebook: 0,
  },
};
