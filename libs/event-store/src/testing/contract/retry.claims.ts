import { randomUUID } from 'node:crypto';
import { WrongExpectedRevision } from '../../port/errors.js';
import { anEvent, aStream, idsOf, someEvents, type Bench } from './log-under-test.js';

export function retryClaims(bench: Bench): void {
  describe('an append sent again', () => {
    const refused = { name: WrongExpectedRevision.name };

    test('with the same ids has the first result and writes nothing', async () => {
      const stream = aStream();
      const events = someEvents(3);
      const first = await bench.store.append(stream, 'no-stream', events);
      expect(await bench.store.append(stream, 'no-stream', events)).toEqual(first);
      expect(await bench.store.readStream(stream)).toHaveLength(3);
      expect(await bench.store.head()).toBe(first.position);
    });

    test('has the first result also when others have written since', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(2));
      const events = someEvents(2);
      const first = await bench.store.append(stream, 1n, events);
      await bench.store.append(stream, 3n, someEvents(2));
      await bench.store.append(aStream(), 'no-stream', someEvents(2));
      expect(await bench.store.append(stream, 1n, events)).toEqual(first);
      expect(await bench.store.readStream(stream)).toHaveLength(6);
    });

    test('while the first is on its way has the same result', async () => {
      const stream = aStream();
      const events = someEvents(2);
      const [first, again] = await Promise.all([
        bench.store.append(stream, 'no-stream', events),
        bench.store.append(stream, 'no-stream', events),
      ]);
      expect(again).toEqual(first);
      expect(idsOf(await bench.store.readStream(stream))).toEqual(idsOf(events));
    });

    test('knows its ids whatever the case of their letters, and reads them back in lower case', async () => {
      const stream = aStream();
      const id = randomUUID();
      const first = await bench.store.append(stream, 'no-stream', [anEvent({ id: id.toUpperCase() })]);
      expect(await bench.store.append(stream, 'no-stream', [anEvent({ id })])).toEqual(first);
      expect(idsOf(await bench.store.readStream(stream))).toEqual([id]);
    });

    test('is known by its ids alone: other data under them is not written, and nobody is told', async () => {
      const stream = aStream();
      const event = anEvent({ data: { text: 'first' } });
      const first = await bench.store.append(stream, 'no-stream', [event]);
      const other = { ...event, type: 'NoteChanged', data: { text: 'second' } };
      expect(await bench.store.append(stream, 'no-stream', [other])).toEqual(first);
      expect(await bench.store.readStream(stream)).toMatchObject([{ type: 'NoteTaken', data: { text: 'first' } }]);
    });

    test('with another first id is a conflict', async () => {
      const stream = aStream();
      const [first, second] = [anEvent(), anEvent()];
      await bench.store.append(stream, 'no-stream', [first, second]);
      await expect(bench.store.append(stream, 'no-stream', [anEvent(), second])).rejects.toMatchObject(refused);
    });

    test('with another later id, or in another order, is a conflict', async () => {
      const stream = aStream();
      const [first, second] = [anEvent(), anEvent()];
      await bench.store.append(stream, 'no-stream', [first, second]);
      await expect(bench.store.append(stream, 'no-stream', [first, anEvent()])).rejects.toMatchObject(refused);
      await expect(bench.store.append(stream, 'no-stream', [second, first])).rejects.toMatchObject(refused);
    });

    test('partly written, partly new is a conflict', async () => {
      const stream = aStream();
      const events = someEvents(2);
      await bench.store.append(stream, 'no-stream', events);
      await expect(bench.store.append(stream, 'no-stream', [...events, anEvent()])).rejects.toMatchObject(refused);
      expect(await bench.store.readStream(stream)).toHaveLength(2);
    });

    test('at another revision than the first time is a conflict', async () => {
      const stream = aStream();
      await bench.store.append(stream, 'no-stream', someEvents(2));
      const events = someEvents(2);
      await bench.store.append(stream, 1n, events);
      await expect(bench.store.append(stream, 'no-stream', events)).rejects.toMatchObject(refused);
      await expect(bench.store.append(stream, 0n, events)).rejects.toMatchObject(refused);
      await expect(bench.store.append(stream, 2n, events)).rejects.toMatchObject(refused);
    });

    test('at the revision where the stream is now is a new write', async () => {
      const stream = aStream();
      const events = [anEvent()];
      await bench.store.append(stream, 'no-stream', events);
      expect((await bench.store.append(stream, 0n, events)).revision).toBe(1n);
      expect(await bench.store.readStream(stream)).toHaveLength(2);
    });

    test('to another stream is a new write', async () => {
      const events = someEvents(2);
      const other = aStream();
      const first = await bench.store.append(aStream(), 'no-stream', events);
      const second = await bench.store.append(other, 'no-stream', events);
      expect(second.position > first.position).toBe(true);
      expect(idsOf(await bench.store.readStream(other))).toEqual(idsOf(events));
    });
  });
}
