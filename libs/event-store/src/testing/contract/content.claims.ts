import { AppendTooLarge, NotSerialisable } from '../../port/errors.js';
import type { NewEvent } from '../../port/recorded-event.js';
import { anEvent, aStream, metadata, someEvents, type Bench } from './log-under-test.js';

const cycle: { self?: unknown } = {};
cycle.self = [cycle];

const unserialisable: readonly (readonly [string, Partial<NewEvent>])[] = [
  ['a BigInt', { data: { at: 1n } }],
  ['a cycle', { data: cycle }],
  ['a function', { data: { run: () => 1 } }],
  ['a symbol', { data: { what: Symbol('x') } }],
  ['NaN', { data: { deep: [{ total: NaN }] } }],
  ['Infinity', { data: { total: -Infinity } }],
  ['a map', { data: { by: new Map([['a', 1]]) } }],
  ['an array with a gap', { data: { list: [1, undefined, 3] } }],
  ['no object at all', { data: 'text' as unknown as object }],
  ['null', { data: null as unknown as object }],
  ['metadata with a BigInt', { metadata: { ...metadata, commandId: 1n as unknown as string } }],
  ['an id that is no UUID', { id: '42' }],
  ['no id', { id: undefined as unknown as string }],
  ['an empty type', { type: '' }],
  ['a type with a line break', { type: 'Note\nTaken' }],
  ['a type as a server names its own', { type: '$streamDeleted' }],
  ['a recorded time that is none', { recordedAt: '2026-02-30T00:00:00' }],
];

export function contentClaims(bench: Bench): void {
  describe('what is appended', () => {
    test('is read back as it was written, with where and when', async () => {
      const stream = aStream();
      const event = anEvent({
        data: {
          empty: '',
          danish: 'blåbærgrød',
          emoji: '👩🏽‍⚖️',
          broken: '\ud800',
          zero: '\u0000',
          quoted: '"\\\n\t',
          none: null,
          list: [[], {}, [1.5, -3, 1e21]],
          '': { '': true },
        },
        metadata: { ...metadata, actor: 'policy:æøå', commandId: '', causationId: '😀' },
      });
      const { position } = await bench.store.append(stream, 'no-stream', [event]);
      const [read] = await bench.store.readStream(stream);
      const { recordedAt, ...rest } = read ?? { recordedAt: '' };
      expect(rest).toEqual({ ...event, stream, revision: 0n, position });
      expect(new Date(recordedAt).toISOString()).toBe(recordedAt);
    });

    test('may be 900 KB long', async () => {
      const stream = aStream();
      const event = anEvent({
        data: { text: 'å'.repeat(450_000) },
        metadata: { ...metadata, actor: 'x'.repeat(1_000) },
      });
      await bench.store.append(stream, 'no-stream', [event]);
      expect((await bench.store.readStream(stream))[0]?.data).toEqual(event.data);
    });

    test('is refused with its size when it is over 1 MiB, and the store goes on', async () => {
      const stream = aStream();
      // Each is small enough, and all are in characters: what counts is their bytes together.
      const events = someEvents(3, { data: { text: 'å'.repeat(180_000) } });
      const error: unknown = await bench.store.append(stream, 'no-stream', events).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: AppendTooLarge.name, stream, limit: 1_048_576 });
      expect((error as AppendTooLarge).bytes).toBeGreaterThan(1_080_000);
      expect((await bench.store.append(stream, 'no-stream', events.slice(0, 2))).revision).toBe(1n);
    });

    test.each(unserialisable)('is refused when it holds %s, and the store goes on', async (_what, spoilt) => {
      const stream = aStream();
      await expect(bench.store.append(stream, 'no-stream', [anEvent(spoilt)])).rejects.toMatchObject({
        name: NotSerialisable.name,
      });
      expect((await bench.store.append(stream, 'no-stream', [anEvent()])).revision).toBe(0n);
    });

    test.each([[''], ['note'], ['-1'], ['note-\n'], ['note-\ud800'], ['$note-1'], ['$$note-1']])(
      'is refused for a stream named %j',
      async (name) => {
        await expect(bench.store.append(name, 'no-stream', [anEvent()])).rejects.toMatchObject({
          name: NotSerialisable.name,
        });
      },
    );

    test('may have members that are undefined: they are left out', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', [anEvent({ data: { kept: 1, dropped: undefined } })]);
      expect(Object.keys((await bench.store.readStream(stream))[0]?.data ?? {})).toEqual(['kept']);
    });
  });

  describe('the recorded time', () => {
    const hours = (count: number, from: string) => new Date(Date.parse(from) + count * 3_600_000).toISOString();
    const recorded = async (stream: string) =>
      (await bench.store.readStream(stream)).map(({ recordedAt }) => recordedAt);

    test('is that of the store when the event brings none', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', [anEvent()]);
      const before = new Date().toISOString();
      await bench.store.append(stream, 0n, [anEvent()]);
      // A log that others write to, too, may be ahead of the clock already; the clock may be another machine's.
      const [ahead = '', at = ''] = await recorded(stream);
      expect(at >= ahead && at >= hours(-1, before)).toBe(true);
      expect(at === ahead || at <= hours(1, before)).toBe(true);
    });

    test('is that of the event when it brings one, but never runs backwards', async () => {
      const [stream, other] = [aStream(), aStream()];
      await bench.store.append(stream, 'no-stream', [anEvent()]);
      const [base = ''] = await recorded(stream);
      await bench.store.append(stream, 0n, [
        anEvent({ recordedAt: hours(2, base) }),
        anEvent({ recordedAt: hours(1, base) }),
        anEvent({ recordedAt: hours(3, base) }),
      ]);
      await bench.store.append(other, 'no-stream', [anEvent()]);
      expect(await recorded(stream)).toEqual([base, hours(2, base), hours(2, base), hours(3, base)]);
      expect(await recorded(other)).toEqual([hours(3, base)]);
    });

    test('finds the last position before an instant, which itself is not before', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', [anEvent()]);
      const [base = ''] = await recorded(stream);
      const times = [1, 1, 2, 4].map((count) => anEvent({ recordedAt: hours(count, base) }));
      await bench.store.append(stream, 0n, times);
      const [first, a, b, c, d] = (await bench.store.readStream(stream)).map(({ position }) => position);
      expect(await bench.store.positionBefore(hours(1, base))).toBe(first);
      expect(await bench.store.positionBefore(hours(1.5, base))).toBe(b);
      expect(await bench.store.positionBefore(hours(2, base))).toBe(b);
      expect(await bench.store.positionBefore(hours(4, base))).toBe(c);
      expect(await bench.store.positionBefore(hours(5, base))).toBe(d);
      expect(a).not.toBe(b);
      expect(await bench.store.positionBefore('1970-01-01T00:00:00Z')).toBe(0n);
    });
  });
}
