import { specification } from '@lydhoer/kernel/testing';
import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, decisionId } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RecordSuspensiveEffect } from './realitet.commands.js';

const given = specification(complaintDecider);
const effectOn = (recordedOn: string, effect: RecordSuspensiveEffect['data']['effect'] = 'none') => ({
  ...{ complaintId, decisionId, effect, paragraph: null, immediateExecution: false, note: null },
  recordedOn,
});
const record = (...told: Parameters<typeof effectOn>): RecordSuspensiveEffect => ({
  type: 'RecordSuspensiveEffect',
  data: { ...effectOn(...told), today: '2026-03-02' },
});
const recorded = (...told: Parameters<typeof effectOn>): ComplaintEvent => ({
  type: 'SuspensiveEffectRecorded',
  data: effectOn(...told),
});

describe('A suspensive effect that another one follows', () => {
  const granted = [...appealed('committee'), recorded('2026-02-25', 'exceptionally-granted')];

  it('is not taken from by one of an earlier day, whenever that is typed', () => {
    given(...granted)
      .when(record('2026-02-24'))
      .thenRefuses('date-before-last-step', { field: 'recordedOn', earliest: '2026-02-25' });
  });

  it('ends with one of the same day or a later one', () => {
    given(...granted)
      .when(record('2026-02-25'))
      .then(recorded('2026-02-25'));
    given(...granted)
      .when(record('2026-02-26'))
      .then(recorded('2026-02-26'));
    given(...granted, recorded('2026-02-26'))
      .when(record('2026-02-25'))
      .thenRefuses('date-before-last-step', { field: 'recordedOn', earliest: '2026-02-26' });
  });
});
