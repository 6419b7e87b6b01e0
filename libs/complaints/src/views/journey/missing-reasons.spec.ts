import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, decisionId, receipt } from '../../testing/realitet-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const of = { complaintId, decisionId };
const receiptData = {
  ...of,
  personId: 'person-1',
  sentOn: null,
  receivedOn: '2026-02-10',
  how: 'stated',
  calendar: null,
  channel: 'digital-post',
  laterBecause: null,
  guidance: 'given',
  guidanceGivenOn: null,
} as const;
const reasons = (givenOn: string, personId: string | null = 'person-1'): ComplaintEvent => ({
  type: 'MissingReasonsGiven',
  data: { ...of, personId, ground: 'missing-from-written-decision', givenOn },
});

/** What the journey tells of the reasons that are given. */
const told = (...events: readonly ComplaintEvent[]): readonly string[] =>
  stepsOf(knownBy(...appealed(), ...events), [])
    .map(({ on, line }) => `${on} ${line(new Say(['p1']))}`)
    .filter((line) => line.includes('fik en part den begrundelse'));
const given = (on: string) => `${on} fik en part den begrundelse, der havde manglet`;
const anew = (on: string) => `${given(on)}, og klagefristen begyndte forfra`;

describe('Reasons that the decision came without, in the journey', () => {
  it('let the time for appeals begin anew where it ran', () => {
    expect(told(receipt({ receivedOn: '2026-02-10' }), reasons('2026-02-11'))).toEqual([anew('2026-02-11')]);
  });

  it('and not where they came with the decision’s guidance or before it, or nothing has begun yet', () => {
    expect(told(receipt({ receivedOn: '2026-02-10' }), reasons('2026-02-10'))).toEqual([given('2026-02-10')]);
    const missing = receipt({ receivedOn: '2026-02-10', guidance: 'missing', guidanceGivenOn: '2026-02-16' });
    expect(told(missing, reasons('2026-02-12'))).toEqual([given('2026-02-12')]);
    expect(told(missing, reasons('2026-02-17'))).toEqual([anew('2026-02-17')]);
    const never = receipt({ receivedOn: '2026-02-10', guidance: 'missing' });
    expect(told(never, reasons('2026-02-12'))).toEqual([given('2026-02-12')]);
  });

  it('are told by the time of whoever got them, as its receipt stands after it was put right', () => {
    const hers = receipt({ receivedOn: '2026-02-10' });
    const nobodys = receipt({ personId: null, receivedOn: '2026-02-20' });
    expect(told(hers, nobodys, reasons('2026-02-15', null))).toEqual([given('2026-02-15')]);
    expect(told(hers, nobodys, reasons('2026-02-15'))).toEqual([anew('2026-02-15')]);
    expect(told(hers, reasons('2026-02-15', 'somebody-else'))).toEqual([given('2026-02-15')]);
    const corrected: ComplaintEvent = {
      type: 'DecisionReceiptCorrected',
      data: { ...receiptData, receivedOn: '2026-02-16', reason: 'x' },
    };
    expect(told(hers, reasons('2026-02-15'), corrected)).toEqual([given('2026-02-15')]);
  });
});

describe('Guidance on how to appeal that the decision came without, in the journey', () => {
  const guidance = (...events: readonly ComplaintEvent[]): readonly string[] =>
    stepsOf(knownBy(...appealed(), ...events), [])
      .map(({ on, line }) => `${on} ${line(new Say(['p1']))}`)
      .filter((line) => line.includes('fik en part den klagevejledning'));
  const missing = receipt({ ...receiptData, guidance: 'missing' });
  const afterwards: ComplaintEvent = {
    type: 'AppealGuidanceGiven',
    data: { ...of, personId: receiptData.personId, givenOn: '2026-02-16' },
  };
  const corrected = (changes: object): ComplaintEvent => ({
    type: 'DecisionReceiptCorrected',
    data: { ...receiptData, reason: 'x', ...changes },
  });
  const told = (on: string) => `${on} fik en part den klagevejledning, der havde manglet`;

  it('is told on the day it was given, whichever event says so', () => {
    expect(guidance(missing)).toEqual([]);
    expect(guidance(missing, afterwards)).toEqual([told('2026-02-16')]);
    expect(guidance(receipt({ guidance: 'missing', guidanceGivenOn: '2026-02-17' }))).toEqual([told('2026-02-17')]);
  });

  it('is told as the receipt stands after it was put right, and not where none was missing', () => {
    const later = corrected({ guidance: 'missing', guidanceGivenOn: '2026-02-18' });
    expect(guidance(missing, afterwards, later)).toEqual([told('2026-02-18')]);
    expect(guidance(missing, afterwards, corrected({ guidance: 'given' }))).toEqual([]);
    expect(guidance(missing, afterwards, corrected({ personId: null }))).toEqual([told('2026-02-16')]);
  });
});
