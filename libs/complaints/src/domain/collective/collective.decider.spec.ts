import { known, point, today } from '../../testing/complaint-examples.js';
import {
  close,
  closed,
  collectiveId,
  ended,
  enrol,
  given,
  joined,
  left,
  open,
  openIt,
  opened,
  reopened,
  source,
} from '../../testing/collective-examples.js';
import type { CollectiveCommand } from './collective.commands.js';
import type { CollectiveEvent } from './collective.events.js';

describe('A collective complaint', () => {
  it('is opened once, on a day that has been', () => {
    given().when(openIt()).then(opened);
    given(opened).when(openIt()).thenRefuses('collective-already-opened');
    given().when(openIt('2026-03-03')).thenRefuses('date-in-the-future', { field: 'openedOn', latest: today });
    given().when(openIt('1999-12-31')).thenRefuses('date-too-early', { field: 'openedOn', earliest: '2000-01-01' });
  });
  it('is nothing that one can work on before, and after its end', () => {
    given().when(enrol()).thenRefuses('collective-unknown');
    given()
      .when({ type: 'ReopenCollective', data: { collectiveId, reason: 'x' } })
      .thenRefuses('collective-unknown');
    given(opened, closed).when(enrol()).thenRefuses('collective-closed');
    given(opened, closed).when(close({})).thenRefuses('collective-closed');
  });
  it('is opened again when it was closed too early, and then goes on', () => {
    const again = { type: 'ReopenCollective', data: { collectiveId, reason: 'En familie mangler' } } as const;
    given(opened, closed).when(again).then(reopened);
    given(opened).when(again).thenRefuses('collective-not-closed');
    given(opened, joined('a'), left('a'), closed, reopened).when(close({})).then(closed);
  });
});

describe('The participants as stated', () => {
  const state = (statementId: string, families: number, statedOn: string): CollectiveCommand => ({
    type: 'StateParticipants',
    data: { collectiveId, statementId, families, statedOn, source, today },
  });
  const stated = (statementId: string, families: number, statedOn: string): CollectiveEvent => ({
    type: 'ParticipantsStated',
    data: { collectiveId, statementId, families, statedOn, source },
  });
  it('may contradict each other, also from before it was opened', () => {
    given(opened)
      .when(state('s1', 32, '2025-05-01'))
      .then(stated('s1', 32, '2025-05-01'));
    given(opened, stated('s1', 32, '2025-05-01'))
      .when(state('s2', 42, today))
      .then(stated('s2', 42, today));
  });
  it('were stated on a day that has been', () => {
    given(opened)
      .when(state('s1', 32, '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'statedOn', latest: today });
    given(opened)
      .when(state('s1', 32, '1999-01-01'))
      .thenRefuses('date-too-early');
  });
});

describe('A shared point', () => {
  const add = (shared = point('s1'), raisedOn: string | null = null): CollectiveCommand => ({
    type: 'AddSharedPoint',
    data: { collectiveId, point: shared, raisedOn, known, today },
  });
  const added = (shared = point('s1'), raisedOn: string | null = null): CollectiveEvent => ({
    type: 'SharedPointAdded',
    data: { collectiveId, point: shared, raisedOn },
  });
  it('may be raised on a later day, from the opening to today, in the words of that day', () => {
    for (const day of ['2026-02-20', '2026-02-25', today]) {
      given(opened)
        .when(add(point('s1'), day))
        .then(added(point('s1'), day));
    }
    given(opened)
      .when(add(point('s1'), '2026-02-19'))
      .thenRefuses('date-before-opening', { field: 'raisedOn', earliest: '2026-02-20' });
    given(opened)
      .when(add(point('s1'), '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'raisedOn', latest: today });
  });
  it('is checked as the points of complaints are', () => {
    given(opened).when(add()).then(added());
    given(opened, added()).when(add()).thenRefuses('point-repeated');
    given(opened)
      .when(add(point('s1', { theme: 'NOWHERE' })))
      .thenRefuses('theme-unknown');
    given(opened)
      .when(add(point('s1', { team: 'team-1' })))
      .thenRefuses('team-not-valid-on-date');
    given(opened)
      .when(add(point('s1', { kind: 'not-stated' })))
      .thenRefuses('not-stated-only-from-imports');
    const fifty = Array.from({ length: 50 }, (_, index) => added(point(`f${index}`)));
    given(opened, ...fifty)
      .when(add())
      .thenRefuses('too-many-points');
  });
});

describe('The end of a collective complaint', () => {
  const two = [opened, joined('a'), joined('b')];
  it('comes when every family’s complaint has ended', () => {
    given(...two)
      .when(close({ a: ended('2026-02-28'), b: ended('2026-03-01') }))
      .then(closed);
    given(...two)
      .when(close({ a: ended('2026-02-28'), b: open }))
      .thenRefuses('parts-open', { complaints: ['b'], count: 1 });
    given(...two, left('b'))
      .when(close({ a: ended('2026-02-28'), b: open }))
      .then(closed);
    given(opened, joined('a'), left('a')).when(close({})).then(closed);
  });
  it('does not come while nobody was ever enrolled: how many were stated does not say who', () => {
    given(opened).when(close({})).thenRefuses('no-family-enrolled');
  });
  it('waits for nothing that was merged into another or annulled', () => {
    const gone = { ...open, standing: 'merged' } as const;
    given(...two)
      .when(close({ a: ended('2026-02-28'), b: gone }))
      .then(closed);
    given(...two)
      .when(close({ a: { ...open, standing: 'annulled' }, b: gone }))
      .then(closed);
  });
  it('is not before the last of its parts ended, nor before it was opened, nor to come', () => {
    const parts = { a: ended('2026-02-28'), b: ended('2026-02-26') };
    given(...two)
      .when(close(parts, '2026-02-27'))
      .thenRefuses('closed-before-its-parts', { field: 'closedOn', earliest: '2026-02-28' });
    const three = { b: ended('2026-02-26'), a: ended('2026-02-28'), c: ended('2026-02-27') };
    given(...two, joined('c'))
      .when(close(three, '2026-02-27'))
      .thenRefuses('closed-before-its-parts', { field: 'closedOn', earliest: '2026-02-28' });
    given(opened)
      .when(close({}, '2026-02-19'))
      .thenRefuses('date-before-opening', { field: 'closedOn', earliest: '2026-02-20' });
    given(...two)
      .when(close(parts, '2026-03-03'))
      .thenRefuses('date-in-the-future');
  });
});
