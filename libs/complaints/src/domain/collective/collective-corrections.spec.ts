import { point, today } from '../../testing/complaint-examples.js';
import {
  closed,
  collectiveId,
  complaints,
  correctDay,
  correctStatement,
  dayCorrected,
  ended,
  given,
  joined,
  left,
  named,
  open,
  opened,
  stated,
  statementCorrected,
} from '../../testing/collective-examples.js';
import type { CollectiveEvent } from './collective.events.js';
import { specification } from '@lydhoer/kernel/testing';
import { collectiveDeciderWith } from './collective.decider.js';
import { evolveCollective, type CollectiveState } from './collective.state.js';

const shared = (raisedOn: string | null): CollectiveEvent => ({
  type: 'SharedPointAdded',
  data: { collectiveId, point: point('s1'), raisedOn },
});

describe('A day of a collective complaint that was recorded wrongly', () => {
  it('is put right, and both days stay known', () => {
    given(opened)
      .when(correctDay('opened', '2026-02-18'))
      .then(dayCorrected('opened', '2026-02-20', '2026-02-18'));
    given(opened, joined('a'), named('a'))
      .when(correctDay('spokesperson-named', '2026-02-24'))
      .then(dayCorrected('spokesperson-named', '2026-02-22', '2026-02-24'));
  });
  it('is put right after the end, too', () => {
    given(opened, joined('a'), left('a'), closed)
      .when(correctDay('opened', '2026-02-18'))
      .then(dayCorrected('opened', '2026-02-20', '2026-02-18'));
  });
  it('is none that it was not, and another than it was', () => {
    given(opened).when(correctDay('opened', '2026-02-20')).thenRefuses('step-date-unchanged', { field: 'on' });
    for (const step of ['closed', 'spokesperson-named'] as const) {
      for (const day of ['2026-02-19', '2026-02-21', '2026-03-03']) {
        given(opened).when(correctDay(step, day)).thenRefuses('step-not-taken', { field: 'step' });
      }
    }
    given().when(correctDay('opened', '2026-02-18')).thenRefuses('collective-unknown');
  });
  it('is a family’s where a family joined or left, and only then', () => {
    for (const step of ['joined', 'left'] as const) {
      given(opened, joined('a'), left('a'))
        .when(correctDay(step, '2026-02-22'))
        .thenRefuses('step-family-missing', { field: 'complaintId' });
    }
    for (const step of ['opened', 'closed', 'spokesperson-named'] as const) {
      given(opened, joined('a'))
        .when(correctDay(step, '2026-02-22', { complaintId: 'a' }))
        .thenRefuses('step-has-no-family', { field: 'complaintId' });
    }
  });
});

describe('A title or a source that was recorded wrongly', () => {
  const data = {
    collectiveId,
    title: 'Klage fra 42 familier',
    source: { kind: 'oral', reference: null },
    reason: 'x',
  } as const;
  it('is put right, after the end, too, and changes nothing else', () => {
    const corrected: CollectiveEvent = { type: 'CollectiveOpeningCorrected', data };
    for (const story of [[opened], [opened, joined('a'), left('a'), closed]]) {
      given(...story)
        .when({ type: 'CorrectCollectiveOpening', data })
        .then(corrected);
      const fold = (...events: readonly CollectiveEvent[]) => events.reduce<CollectiveState>(evolveCollective, null);
      expect(fold(...story, corrected)).toEqual(fold(...story));
    }
    given().when({ type: 'CorrectCollectiveOpening', data }).thenRefuses('collective-unknown');
  });
});

describe('The right day of the opening', () => {
  it('has been, and is no earlier than the register', () => {
    given(opened)
      .when(correctDay('opened', '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'on', latest: today });
    given(opened)
      .when(correctDay('opened', '1999-12-31'))
      .thenRefuses('date-too-early', { field: 'on', earliest: '2000-01-01' });
    given(opened)
      .when(correctDay('opened', today))
      .then(dayCorrected('opened', '2026-02-20', today));
  });
  it.each<[string, CollectiveEvent, string]>([
    ['a family joined', joined('a', '2026-02-23'), '2026-02-23'],
    ['a shared point was raised', shared('2026-02-24'), '2026-02-24'],
    ['a spokesperson was named', named(null, '2026-02-25'), '2026-02-25'],
    ['it was closed', closed, '2026-03-01'],
  ])('is no later than the day on which %s', (_what, event, latest) => {
    const later = latest === '2026-03-01' ? '2026-03-02' : '2026-02-28';
    given(opened, event).when(correctDay('opened', later)).thenRefuses('date-after-next-step', { field: 'on', latest });
    given(opened, event)
      .when(correctDay('opened', latest))
      .then(dayCorrected('opened', '2026-02-20', latest));
  });
  it('is not bound by shared points that came with each complaint', () => {
    given(opened, shared(null))
      .when(correctDay('opened', today))
      .then(dayCorrected('opened', '2026-02-20', today));
  });
});

describe('The right day of the closing', () => {
  const story = [opened, joined('a'), joined('b'), left('b'), closed] as const;
  const closedOn = (on: string, parts = { a: ended('2026-02-27'), b: open }) =>
    specification(collectiveDeciderWith(complaints(parts)))(...story).when(
      correctDay('closed', on, { complaints: complaints(parts) }),
    );
  it('is not before the last of its parts ended, nor to come', () => {
    closedOn('2026-02-27').then(dayCorrected('closed', '2026-03-01', '2026-02-27'));
    closedOn('2026-02-26').thenRefuses('closed-before-its-parts', { field: 'on', earliest: '2026-02-27' });
    closedOn('2026-02-19').thenRefuses('date-before-opening', { field: 'on', earliest: '2026-02-20' });
    closedOn('2026-03-03').thenRefuses('date-in-the-future', { field: 'on', latest: today });
  });
  it('is none where the closing does not stand', () => {
    closedOn('2026-03-02', { a: open, b: open }).thenRefuses('step-not-taken', { field: 'step' });
  });
});

describe('The right day on which the spokesperson was named', () => {
  const at = (on: string, ...events: readonly CollectiveEvent[]) =>
    given(opened, named(null), ...events).when(correctDay('spokesperson-named', on));
  it('lies between the opening and the closing', () => {
    at('2026-02-19').thenRefuses('date-before-opening', { field: 'on', earliest: '2026-02-20' });
    at('2026-03-03').thenRefuses('date-in-the-future');
    at('2026-03-02', closed).thenRefuses('date-after-next-step', { field: 'on', latest: '2026-03-01' });
    at('2026-03-01', closed).then(dayCorrected('spokesperson-named', '2026-02-22', '2026-03-01'));
  });
});

describe('The right day on which a family was named to speak', () => {
  const at = (on: string, ...events: readonly CollectiveEvent[]) =>
    given(opened, joined('a'), joined('b'), named('a'), ...events).when(correctDay('spokesperson-named', on));
  const corrected = (on: string) => dayCorrected('spokesperson-named', '2026-02-22', on);
  it('is no later than the day on which it left, and not bound by others', () => {
    at('2026-02-26', left('a')).thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-25' });
    at('2026-02-25', left('a')).then(corrected('2026-02-25'));
    at('2026-02-26', left('b')).then(corrected('2026-02-26'));
    at('2026-02-26', left('a'), joined('a', '2026-02-26')).then(corrected('2026-02-26'));
  });
});

describe('A statement that was recorded wrongly', () => {
  const right = { families: 23, statedOn: '2025-05-02', source: { kind: 'newspaper', reference: null } } as const;
  it('is put right as a whole, after the end, too, and what was recorded stays known', () => {
    given(opened, stated('s1', 32))
      .when(correctStatement('s1', right))
      .then(statementCorrected('s1', right, { families: 32, statedOn: '2026-02-22' }));
    given(opened, stated('s0', 1), stated('s1', 32), closed)
      .when(correctStatement('s1', null))
      .then(statementCorrected('s1', null, { families: 32, statedOn: '2026-02-22' }));
  });
  it('is one that there is, made on a day that has been', () => {
    given(opened, stated('s1', 32)).when(correctStatement('s2', right)).thenRefuses('statement-unknown');
    given(opened, stated('s1', 32))
      .when(correctStatement('s1', { ...right, statedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'statement.statedOn', latest: today });
    given(opened, stated('s1', 32))
      .when(correctStatement('s1', { ...right, statedOn: '1999-01-01' }))
      .thenRefuses('date-too-early', { field: 'statement.statedOn', earliest: '2000-01-01' });
    given(opened, stated('s1', 32), statementCorrected('s1', null, { families: 32, statedOn: '2026-02-22' }))
      .when(correctStatement('s1', right))
      .thenRefuses('statement-unknown');
  });
});
