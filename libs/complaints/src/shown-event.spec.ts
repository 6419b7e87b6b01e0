import { forgotten } from '@lydhoer/event-store';
import { shownEvent, type Seals } from './shown-event.js';

const paths = [
  { path: ['note'], under: { under: 'stream' } },
  { path: ['people', '*', 'name'], under: { under: 'person', idIn: 'personId' } },
  { path: ['titles', '*'], under: { under: 'stream' } },
] as const;
/** Boxes open to what stands in them; the box `gone` has lost its key. */
const seals: Seals = {
  catalog: { sealedFieldsOf: () => paths },
  vault: { open: (box) => (typeof box === 'string' ? box : box.box === 'gone' ? forgotten : box.box) },
};
const box = (text: string) => ({ key: 'k', box: text });
const data = {
  note: box('Ringede.'),
  people: [
    { personId: 'a', name: box('Alma') },
    { personId: 'b', name: box('gone') },
  ],
  titles: [box('Brev til Alma'), box('gone')],
  on: '2026-03-02',
};
const recorded = { type: 'Told', data, revision: 0n } as never;
const shown = (persons: boolean) => shownEvent(recorded, persons, seals).data as unknown;

describe('An event as it is shown', () => {
  it('has no sealed field without persons, and no list of them', () => {
    expect(shown(false)).toEqual({ people: [{ personId: 'a' }, { personId: 'b' }], titles: [], on: '2026-03-02' });
  });

  it('has them opened with persons, and says what was forgotten', () => {
    expect(shown(true)).toEqual({
      note: 'Ringede.',
      people: [
        { personId: 'a', name: 'Alma' },
        { personId: 'b', name: null, forgotten: true },
      ],
      titles: ['Brev til Alma', null],
      on: '2026-03-02',
    });
  });

  it('leaves what was recorded as it is', () => {
    shown(false);
    expect(data.titles).toHaveLength(2);
    expect(data.people[0]).toHaveProperty('name');
  });
});
