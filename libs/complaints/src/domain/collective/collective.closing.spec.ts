import type { FamilyComplaint } from './collective.commands.js';
import { collectiveDeciderWith } from './collective.decider.js';
import { closingStands } from './collective.rules.js';
import { evolveCollective, type CollectiveState } from './collective.state.js';
import { specification } from '@lydhoer/kernel/testing';
import {
  close,
  closed,
  collectiveId,
  complaints,
  ended,
  enrol,
  joined,
  left,
  open,
  opened,
  reopened,
} from '../../testing/collective-examples.js';

/** A collective that was closed on 1 March, with these families' complaints. */
const givenParts = (families: Readonly<Record<string, FamilyComplaint>>) =>
  specification(collectiveDeciderWith(complaints(families)));
const story = [opened, joined('a'), joined('b'), closed] as const;
const enrolC = enrol({ families: [{ complaintId: 'c', team: null }], complaints: complaints({ c: open }) });

describe('The closing of a collective', () => {
  it('stands while the complaint of every family has ended by its day', () => {
    givenParts({ a: ended('2026-02-27'), b: ended('2026-03-01') })(...story)
      .when(enrolC)
      .thenRefuses('collective-closed');
  });

  it.each<[string, FamilyComplaint]>([
    ['goes on', open],
    ['turns out to have ended later', ended('2026-03-02')],
  ])('does not stand once the complaint of a family %s', (_what, b) => {
    givenParts({ a: ended('2026-02-27'), b })(...story)
      .when(enrolC)
      .then(joined('c'));
  });

  it('rests on nobody who left, on no complaint that was merged away or annulled, and on none nobody registered', () => {
    const gone = [opened, joined('a'), joined('b'), left('b'), closed] as const;
    givenParts({ a: ended('2026-02-27'), b: open })(...gone)
      .when(enrolC)
      .thenRefuses('collective-closed');
    for (const standing of ['merged', 'annulled'] as const) {
      givenParts({ a: ended('2026-02-27'), b: { ...open, standing } })(...story)
        .when(enrolC)
        .thenRefuses('collective-closed');
    }
    givenParts({})(...story)
      .when(enrolC)
      .thenRefuses('collective-closed');
  });

  it('is done again when the last part has ended again, and not before', () => {
    const [a, later] = [ended('2026-02-27'), ended('2026-03-02')];
    givenParts({ a, b: open })(...story)
      .when(close({ a, b: open }, '2026-03-02'))
      .thenRefuses('parts-open', { complaints: ['b'], count: 1 });
    givenParts({ a, b: later })(...story)
      .when(close({ a, b: later }, '2026-03-02'))
      .then({ type: 'CollectiveClosed', data: { collectiveId, closedOn: '2026-03-02' } });
  });

  it('may be undone with a reason, whether it stands or not', () => {
    const again = { type: 'ReopenCollective', data: { collectiveId, reason: 'En familie mangler' } } as const;
    givenParts({ a: open, b: open })(...story)
      .when(again)
      .then(reopened);
    givenParts({ a: ended('2026-02-27') })(...story)
      .when(again)
      .then(reopened);
  });

  it('is none of a collective that is open, and nothing is done in one that nobody opened', () => {
    const state = [opened, joined('a')].reduce<CollectiveState>(evolveCollective, null);
    if (state === null) throw new Error('it was not opened');
    expect(closingStands(state, complaints({ a: ended('2026-02-27') }))).toBe(false);
    expect(closingStands({ ...state, families: [] }, complaints({}))).toBe(false);
    givenParts({})(opened).when(enrolC).then(joined('c'));
    givenParts({})().when(enrolC).thenRefuses('collective-unknown');
  });
});
