import { today } from '../../testing/complaint-examples.js';
import {
  closed,
  complaints,
  correctDay,
  dayCorrected,
  enrol,
  given,
  joined,
  leave,
  left,
  named,
  open,
  opened,
  reopened,
  takeBack,
  takenBack,
} from '../../testing/collective-examples.js';
import { evolveCollective, type CollectiveState } from './collective.state.js';
import type { CollectiveEvent } from './collective.events.js';

const fold = (...events: readonly CollectiveEvent[]) =>
  [opened, ...events].reduce<CollectiveState>(evolveCollective, null);
const mistaken = (complaintId: string, leftOn: string): CollectiveEvent => ({
  type: 'FamilyLeft',
  data: { collectiveId: 'collective-1', complaintId, leftOn, reason: 'joined-by-mistake', note: null },
});

describe('The day on which a family joined', () => {
  const of = (on: string, ...events: readonly CollectiveEvent[]) =>
    given(opened, ...events).when(correctDay('joined', on, { complaintId: 'a' }));
  it('is put right, between the opening and what came after', () => {
    of('2026-02-20', joined('a'), joined('b')).then(dayCorrected('joined', '2026-02-21', '2026-02-20', 'a'));
    of('2026-02-19', joined('a')).thenRefuses('date-before-opening', { field: 'on', earliest: '2026-02-20' });
    of('2026-03-03', joined('a')).thenRefuses('date-in-the-future', { field: 'on', latest: today });
    of('2026-02-26', joined('a'), left('a')).thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-25' });
    of('2026-02-25', joined('a'), left('a')).then(dayCorrected('joined', '2026-02-21', '2026-02-25', 'a'));
    of('2026-03-02', joined('a'), closed).thenRefuses('date-after-next-step', { field: 'on', latest: '2026-03-01' });
    of('2026-02-21', joined('a')).thenRefuses('step-date-unchanged', { field: 'on' });
  });
  it('is of a family that is, or was, part of it', () => {
    of('2026-02-22', joined('b')).thenRefuses('family-not-in-collective');
    of('2026-02-22', joined('a'), takenBack('a', 'joined', '2026-02-21')).thenRefuses('family-not-in-collective');
  });
  it('is the last, or the one that is named, of a family that came back', () => {
    const back = [joined('a'), left('a'), joined('a', '2026-02-26')] as const;
    of('2026-02-27', ...back).then(dayCorrected('joined', '2026-02-26', '2026-02-27', 'a'));
    of('2026-02-24', ...back).thenRefuses('joined-before-it-left', { field: 'on', earliest: '2026-02-25' });
    of('2026-02-25', ...back).then(dayCorrected('joined', '2026-02-26', '2026-02-25', 'a'));
    const first = (was: string, on: string) =>
      given(opened, ...back).when(correctDay('joined', on, { complaintId: 'a', was }));
    first('2026-02-21', '2026-02-20').then(dayCorrected('joined', '2026-02-21', '2026-02-20', 'a'));
    first('2026-02-21', '2026-02-26').thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-25' });
    first('2026-02-22', '2026-02-20').thenRefuses('step-not-taken', { field: 'step' });
  });
  it('asks for no team, as no correction asks for words of the new day', () => {
    given(opened, joined('a', '2026-02-21', 'nowhere'))
      .when(correctDay('joined', '2026-02-22', { complaintId: 'a' }))
      .then(dayCorrected('joined', '2026-02-21', '2026-02-22', 'a'));
  });
});

describe('The day on which a family left', () => {
  const of = (on: string, ...events: readonly CollectiveEvent[]) =>
    given(opened, ...events).when(correctDay('left', on, { complaintId: 'a' }));
  it('is put right, between the joining and what came after', () => {
    of('2026-02-21', joined('a'), left('a'), joined('b')).then(dayCorrected('left', '2026-02-25', '2026-02-21', 'a'));
    of('2026-02-20', joined('a'), left('a')).thenRefuses('left-before-joined', { field: 'on', earliest: '2026-02-21' });
    of('2026-03-03', joined('a'), left('a')).thenRefuses('date-in-the-future', { field: 'on', latest: today });
    of('2026-03-02', joined('a'), left('a'), closed).thenRefuses('date-after-next-step', {
      field: 'on',
      latest: '2026-03-01',
    });
    of('2026-02-25', joined('a'), left('a')).thenRefuses('step-date-unchanged');
    of('2026-02-25', joined('a')).thenRefuses('step-not-taken', { field: 'step' });
  });
  it('is of the last time that the family left, also once it came back', () => {
    const back = [joined('a'), left('a'), joined('a', '2026-02-27')] as const;
    of('2026-02-27', ...back).then(dayCorrected('left', '2026-02-25', '2026-02-27', 'a'));
    of('2026-02-28', ...back).thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-27' });
  });
});

describe('The day on which a family left that spoke for all', () => {
  const spoken = [opened, joined('a'), joined('b'), named('a', '2026-02-23')] as const;
  const corrected = (complaintId: string, on: string, ...events: readonly CollectiveEvent[]) =>
    given(...spoken, ...events).when(correctDay('left', on, { complaintId, was: '2026-02-25' }));
  it('is not put before the day on which it was named', () => {
    corrected('a', '2026-02-22', left('a')).thenRefuses('family-speaks-for-all', { field: 'on', from: '2026-02-23' });
    corrected('a', '2026-02-23', left('a')).then(dayCorrected('left', '2026-02-25', '2026-02-23', 'a'));
    corrected('b', '2026-02-22', left('b')).then(dayCorrected('left', '2026-02-25', '2026-02-22', 'b'));
    corrected('a', '2026-02-22', left('a'), named(null)).then(dayCorrected('left', '2026-02-25', '2026-02-22', 'a'));
  });
  it('is not asked of an earlier time than that in which it speaks', () => {
    const back = [left('a'), joined('a', '2026-02-26'), named('a', '2026-02-27')] as const;
    corrected('a', '2026-02-24', ...back).then(dayCorrected('left', '2026-02-25', '2026-02-24', 'a'));
  });
});

describe('A family that comes back', () => {
  const again = (joinedOn: string, ...events: readonly CollectiveEvent[]) =>
    given(opened, joined('a'), ...events).when(
      enrol({ joinedOn, families: [{ complaintId: 'a', team: null }], complaints: complaints({ a: open }) }),
    );
  it('joins after it had left', () => {
    again('2026-02-24', left('a')).thenRefuses('joined-before-it-left', { field: 'joinedOn', earliest: '2026-02-25' });
    again('2026-02-25', left('a')).then(joined('a', '2026-02-25'));
  });
  it('is not bound by a day on which it was found never to have belonged to it, nor by other families', () => {
    again('2026-02-22', mistaken('a', '2026-02-25')).then(joined('a', '2026-02-22'));
    given(opened, joined('b'), left('b'))
      .when(enrol({ joinedOn: '2026-02-21', families: [{ complaintId: 'a', team: null }] }))
      .then(joined('a'));
  });
});

describe('A step of a family that never was', () => {
  it('is taken back from the end, and named', () => {
    given(opened, joined('a'))
      .when(takeBack('a', 'joined'))
      .then(takenBack('a', 'joined', '2026-02-21'));
    given(opened, joined('a'), left('a'), joined('b'))
      .when(takeBack('a', 'left'))
      .then(takenBack('a', 'left', '2026-02-25'));
    given(opened, joined('a'), left('a'))
      .when(takeBack('a', 'joined'))
      .thenRefuses('another-family-step-was-last', { field: 'step', last: 'left' });
    given(opened, joined('a'))
      .when(takeBack('a', 'left'))
      .thenRefuses('another-family-step-was-last', { field: 'step', last: 'joined' });
    given(opened, joined('b')).when(takeBack('a', 'joined')).thenRefuses('family-not-in-collective');
  });
  it('is taken back while the collective is open: it is opened again first', () => {
    given(opened, joined('a'), left('a'), closed).when(takeBack('a', 'left')).thenRefuses('collective-closed');
    given(opened, joined('a'), left('a'), closed, reopened)
      .when(takeBack('a', 'left'))
      .then(takenBack('a', 'left', '2026-02-25'));
    given().when(takeBack('a', 'left')).thenRefuses('collective-unknown');
  });
  it('is not that a family joined who speaks for all', () => {
    const spoken = [opened, joined('a'), joined('b'), named('a')] as const;
    given(...spoken)
      .when(takeBack('a', 'joined'))
      .thenRefuses('family-speaks-for-all', { from: '2026-02-22' });
    given(...spoken)
      .when(takeBack('b', 'joined'))
      .then(takenBack('b', 'joined', '2026-02-21'));
    given(...spoken, named(null))
      .when(takeBack('a', 'joined'))
      .then(takenBack('a', 'joined', '2026-02-21'));
    given(...spoken, left('a'), joined('a', '2026-02-26'))
      .when(takeBack('a', 'joined'))
      .then(takenBack('a', 'joined', '2026-02-26'));
    given(...spoken, left('a'))
      .when(takeBack('a', 'left'))
      .then(takenBack('a', 'left', '2026-02-25'));
  });
});

describe('The state after a correction', () => {
  it('is that of a collective in which it had been recorded so at first', () => {
    expect(fold(joined('a'), left('a'), takenBack('a', 'left', '2026-02-25'))).toEqual(fold(joined('a')));
    expect(fold(joined('b'), joined('a'), takenBack('a', 'joined', '2026-02-21'))).toEqual(fold(joined('b')));
    const back = [joined('b'), joined('a'), left('a'), joined('a', '2026-02-26')] as const;
    expect(fold(...back, takenBack('a', 'joined', '2026-02-26'))).toEqual(fold(...back.slice(0, 3)));
    expect(fold(...back, dayCorrected('joined', '2026-02-21', '2026-02-22', 'a'))).toEqual(
      fold(joined('b'), joined('a', '2026-02-22'), left('a'), joined('a', '2026-02-26')),
    );
    expect(fold(...back, dayCorrected('left', '2026-02-25', '2026-02-24', 'a'))).toEqual(
      fold(joined('b'), joined('a'), left('a', '2026-02-24'), joined('a', '2026-02-26')),
    );
    expect(fold(closed, dayCorrected('closed', '2026-03-01', '2026-03-02'))).toMatchObject({ closedOn: '2026-03-02' });
    expect(fold(dayCorrected('opened', '2026-02-20', '2026-02-18'))).toMatchObject({ openedOn: '2026-02-18' });
    expect(fold(named('a'), dayCorrected('spokesperson-named', '2026-02-22', '2026-02-24'))).toEqual(
      fold(named('a', '2026-02-24')),
    );
  });
  it('lets a family leave that had not left, and join that had not joined', () => {
    given(opened, joined('a'), left('a'), takenBack('a', 'left', '2026-02-25'))
      .when(leave('a', '2026-02-26'))
      .then(left('a', '2026-02-26'));
    given(opened, joined('a'), takenBack('a', 'joined', '2026-02-21'))
      .when(enrol({ families: [{ complaintId: 'a', team: null }] }))
      .then(joined('a'));
  });
});
