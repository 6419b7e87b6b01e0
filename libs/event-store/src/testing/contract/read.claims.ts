import { anEvent, aStream, idsOf, someEvents, type Ability, type Bench } from './log-under-test.js';

export function readClaims(bench: Bench, abilities: readonly Ability[]): void {
  describe('reading a stream', () => {
    const five = async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(3));
      await bench.store.append(aStream(), 'no-stream', someEvents(2));
      await bench.store.append(stream, 2n, someEvents(2));
      return stream;
    };
    const revisions = async (stream: string, options?: Parameters<typeof bench.store.readStream>[1]) =>
      (await bench.store.readStream(stream, options)).map(({ revision }) => revision);

    test('gives its events in order, and no other stream’s', async () => {
      const stream = await five();
      const events = await bench.store.readStream(stream);
      expect(events.map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
      expect(new Set(events.map((event) => event.stream))).toEqual(new Set([stream]));
      const positions = events.map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
    });

    test('forwards begins at a revision, inclusive', async () => {
      const stream = await five();
      expect(await revisions(stream, { from: 3n })).toEqual([3n, 4n]);
      expect(await revisions(stream, { from: 4n })).toEqual([4n]);
      expect(await revisions(stream, { from: 5n })).toEqual([]);
    });

    test('backwards begins at the last event, or at a revision, inclusive', async () => {
      const stream = await five();
      expect(await revisions(stream, { direction: 'backwards' })).toEqual([4n, 3n, 2n, 1n, 0n]);
      expect(await revisions(stream, { direction: 'backwards', from: 2n })).toEqual([2n, 1n, 0n]);
      expect(await revisions(stream, { direction: 'backwards', from: 99n })).toEqual([4n, 3n, 2n, 1n, 0n]);
    });

    test('stops at a limit, in both directions', async () => {
      const stream = await five();
      expect(await revisions(stream, { limit: 2 })).toEqual([0n, 1n]);
      expect(await revisions(stream, { from: 1n, limit: 2 })).toEqual([1n, 2n]);
      expect(await revisions(stream, { direction: 'backwards', limit: 1 })).toEqual([4n]);
      expect(await revisions(stream, { direction: 'backwards', from: 3n, limit: 2 })).toEqual([3n, 2n]);
      expect(await revisions(stream, { limit: 99 })).toHaveLength(5);
      expect(await revisions(stream, { limit: 0 })).toEqual([]);
    });

    test.each([[-1], [1.5], [NaN]])('refuses a limit of %d', async (limit) => {
      await expect(bench.store.readStream(aStream(), { limit })).rejects.toMatchObject({ name: 'RangeError' });
    });

    test('that does not exist gives nothing', async () => {
      expect(await bench.store.readStream(aStream())).toEqual([]);
      expect(await bench.store.readStream(aStream(), { direction: 'backwards', limit: 1 })).toEqual([]);
    });

    test('does not give a stream whose name begins with its own', async () => {
      const stream = aStream();
      await bench.store.append(`${stream}1`, 'no-stream', [anEvent()]);
      expect(await bench.store.readStream(stream)).toEqual([]);
    });

    test('sees what was acknowledged a moment ago', async () => {
      const stream = aStream();
      for (let revision = 0n; revision < 20n; revision++) {
        const event = anEvent();
        await bench.store.append(stream, revision === 0n ? 'no-stream' : revision - 1n, [event]);
        expect(idsOf(await bench.store.readStream(stream, { direction: 'backwards', limit: 1 }))).toEqual([event.id]);
      }
    });
  });

  if (abilities.includes('moveFarAlong')) {
    describe('beyond 2^53, where a number would round', () => {
      test('revisions and positions are exact', async () => {
        const stream = aStream();
        await bench.store.append(stream, 'no-stream', someEvents(2));
        const store = await bench.log.moveFarAlong?.(stream);
        if (!store) throw new Error('this log cannot be moved far along');
        const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
        if (!last) throw new Error('the stream was lost on the way');
        expect(last.revision > 2n ** 53n && last.position > 2n ** 53n).toBe(true);

        const events = someEvents(3);
        const written = await store.append(stream, last.revision, events);
        expect(written.revision).toBe(last.revision + 3n);
        expect(written.position >= last.position + 3n).toBe(true);
        expect(await store.append(stream, last.revision, events)).toEqual(written);
        await expect(store.append(stream, last.revision + 1n, someEvents(1))).rejects.toMatchObject({
          expected: last.revision + 1n,
          actual: written.revision,
        });
        expect(idsOf(await store.readStream(stream, { from: last.revision + 2n }))).toEqual(idsOf(events.slice(1)));
        const after: string[] = [];
        for await (const batch of store.readAll({ after: last.position, batchSize: 2 })) {
          after.push(...idsOf(batch.events));
        }
        expect(after).toEqual(idsOf(events));
        expect(await store.head()).toBe(written.position);
      });
    });
  }
}
