import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { PersonForgotten, TextForgotten } from '../domain/forgetting.events.js';
import { forgettingsLookup } from './forgettings.lookup.js';

const events = [
  recorded<PersonForgotten>(
    'PersonForgotten',
    { forgettingId: 'f1', personId: 'p1', ground: 'court-order' },
    { stream: 'forgetting-f1', at: '2026-03-01T08:00:00.000Z', actor: 'operator-1' },
  ),
  recorded<TextForgotten>(
    'TextForgotten',
    { forgettingId: 'f2', kind: 'learning-point', id: 'l1', ground: 'retention-over' },
    { stream: 'forgetting-f2', at: '2026-03-02T08:00:00.000Z', actor: 'operator-2' },
  ),
];

describe('The lookup of forgettings', () => {
  it('knows of each what it was about, who recorded it when and why, and which key is to be gone', () => {
    expect(foldInto(forgettingsLookup, events).rows('forgetting')).toEqual([
      {
        forgetting_id: 'f1',
        position: String(events[0]?.position).padStart(19, '0'),
        kind: 'person',
        subject_id: 'p1',
        ground: 'court-order',
        recorded_by: 'operator-1',
        recorded_at: '2026-03-01T08:00:00.000Z',
        key_name: 'person:p1',
      },
      {
        forgetting_id: 'f2',
        position: String(events[1]?.position).padStart(19, '0'),
        kind: 'learning-point',
        subject_id: 'l1',
        ground: 'retention-over',
        recorded_by: 'operator-2',
        recorded_at: '2026-03-02T08:00:00.000Z',
        key_name: 'text:learningpoint-l1',
      },
    ]);
  });

  it('replays to the same rows', () => {
    expectReplayToEqual(forgettingsLookup, events);
  });
});
