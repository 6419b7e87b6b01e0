import { NotSerialisable, WrongExpectedRevision } from '../../port/errors.js';
import type { ExpectedRevision } from '../../port/recorded-event.js';
import { anEvent, aStream, idsOf, someEvents, type Bench } from './log-under-test.js';

export function appendClaims(bench: Bench): void {
  const wrong = (stream: string, expected: ExpectedRevision, actual: ExpectedRevision | 'deleted') =>
    expect.objectContaining({ name: WrongExpectedRevision.name, stream, expected, actual }) as Error;

  describe('an append', () => {
    test('starts a stream that does not exist', async () => {
      const stream = aStream();
      const { revision, position } = await bench.store.append(stream, 'no-stream', someEvents(3));
      expect(revision).toBe(2n);
      expect(position).toBe(await bench.store.head());
    });

    test('goes on at the revision of the last event', async () => {
      const stream = aStream();
      const first = await bench.store.append(stream, 'no-stream', someEvents(2));
      const next = await bench.store.append(stream, first.revision, someEvents(2));
      expect(next.revision).toBe(3n);
      expect(next.position > first.position).toBe(true);
    });

    test.each([['no-stream'], [0n], [1n], [3n], [9_007_199_254_740_993n]] as ExpectedRevision[][])(
      'at %s to a stream at revision 2 is refused and says so',
      async (expected) => {
        const stream = aStream();
        await bench.store.append(stream, 'no-stream', someEvents(3));
        await expect(bench.store.append(stream, expected, someEvents(1))).rejects.toEqual(wrong(stream, expected, 2n));
        expect(await bench.store.readStream(stream)).toHaveLength(3);
      },
    );

    test('at a revision of a stream that does not exist is refused and says so', async () => {
      const stream = aStream();
      await expect(bench.store.append(stream, 0n, someEvents(1))).rejects.toEqual(wrong(stream, 0n, 'no-stream'));
      expect(await bench.store.readStream(stream)).toEqual([]);
    });

    test('to a deleted stream is refused, whatever was expected', async () => {
      const stream = aStream();
      const original = someEvents(2);
      await bench.store.append(stream, 'no-stream', original);
      await bench.store.deleteStream(stream, 1n);
      for (const expected of ['no-stream', 0n, 1n, 2n] as const) {
        await expect(bench.store.append(stream, expected, someEvents(1))).rejects.toEqual(
          wrong(stream, expected, 'deleted'),
        );
      }
      await expect(bench.store.append(stream, 'no-stream', original)).rejects.toEqual(
        wrong(stream, 'no-stream', 'deleted'),
      );
    });

    test('of several events is written whole or not at all', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(1));
      const spoilt = [...someEvents(2), anEvent({ data: { total: NaN } })];
      await expect(bench.store.append(stream, 0n, spoilt)).rejects.toMatchObject({ name: NotSerialisable.name });
      await expect(bench.store.append(stream, 5n, someEvents(3))).rejects.toEqual(wrong(stream, 5n, 0n));
      expect(await bench.store.readStream(stream)).toHaveLength(1);
    });

    test('of nothing is refused', async () => {
      const stream = aStream();
      await expect(bench.store.append(stream, 'no-stream', [])).rejects.toMatchObject({ name: NotSerialisable.name });
      expect(await bench.store.readStream(stream)).toEqual([]);
    });

    test('wins against another at the same revision, or loses to it, never both: a hundred times', async () => {
      const stream = aStream();
      let expected: ExpectedRevision = 'no-stream';
      for (let round = 0; round < 100; round++) {
        const rivals = [anEvent(), anEvent()].map((event) => bench.store.append(stream, expected, [event]));
        const outcomes = await Promise.allSettled(rivals);
        const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
        expect(lost.map(({ reason }) => reason as unknown)).toEqual([wrong(stream, expected, BigInt(round))]);
        expected = BigInt(round);
      }
      expect(await bench.store.readStream(stream)).toHaveLength(100);
    });
  });

  describe('deleting a stream', () => {
    test('takes its events out of the stream and out of the log, and leaves the others', async () => {
      const [gone, stays] = [aStream(), aStream()];
      await bench.store.append(gone, 'no-stream', someEvents(3));
      const kept = await bench.store.append(stays, 'no-stream', someEvents(1));
      await bench.store.deleteStream(gone, 2n);
      expect(await bench.store.readStream(gone)).toEqual([]);
      const left: bigint[] = [];
      for await (const { events } of bench.store.readAll({ after: bench.start })) {
        left.push(...events.map(({ position }) => position));
      }
      expect(left).toEqual([kept.position]);
    });

    test('needs its revision', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(2));
      await expect(bench.store.deleteStream(stream, 0n)).rejects.toEqual(wrong(stream, 0n, 1n));
      await expect(bench.store.deleteStream(stream, 'no-stream')).rejects.toEqual(wrong(stream, 'no-stream', 1n));
      expect(await bench.store.readStream(stream)).toHaveLength(2);
    });

    test('that does not exist, or exists no longer, is refused and says so', async () => {
      const [missing, gone] = [aStream(), aStream()];
      await expect(bench.store.deleteStream(missing, 0n)).rejects.toEqual(wrong(missing, 0n, 'no-stream'));
      expect((await bench.store.append(missing, 'no-stream', someEvents(1))).revision).toBe(0n);
      await bench.store.append(gone, 'no-stream', someEvents(1));
      await bench.store.deleteStream(gone, 0n);
      await expect(bench.store.deleteStream(gone, 0n)).rejects.toEqual(wrong(gone, 0n, 'deleted'));
    });

    test('before anything was written to it keeps it from being written', async () => {
      const stream = aStream();
      await bench.store.deleteStream(stream, 'no-stream');
      await expect(bench.store.append(stream, 'no-stream', someEvents(1))).rejects.toEqual(
        wrong(stream, 'no-stream', 'deleted'),
      );
      expect(await bench.store.readStream(stream)).toEqual([]);
    });

    test('does not let a position be given twice', async () => {
      const [first, last] = [aStream(), aStream()];
      await bench.store.append(first, 'no-stream', someEvents(1));
      const deleted = await bench.store.append(last, 'no-stream', someEvents(1));
      await bench.store.deleteStream(last, 0n);
      const next = await bench.store.append(first, 0n, someEvents(1));
      expect(next.position > deleted.position).toBe(true);
      expect(idsOf(await bench.store.readStream(first))).toHaveLength(2);
    });
  });
}
