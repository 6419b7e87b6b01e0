import { StoreUnavailable } from '../port/errors.js';
import type { RecordedEvent } from '../port/recorded-event.js';
import { SharedLog } from '../sealing/shared/two-processes.fixture.js';
import { forgotten, personKey } from '../sealing/vault.js';
import { ApplicationLog } from './application-log.js';
import { joinInstallation } from './installation.js';

const key = personKey('alma');
const metadata = { commandId: 'c', actor: 'a', correlationId: 'c', causationId: 'c', schemaVersion: 1 };
const note = (n: number, text: unknown = 'x') => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  type: 'Noted',
  data: { text },
  metadata,
});

let shared: SharedLog;
beforeEach(() => {
  shared = new SharedLog();
});
afterEach(() => shared.end());

async function all(log: ApplicationLog): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of log.readAll({ after: 0n })) events.push(...batch.events);
  return events;
}

describe('The log as the application sees it', () => {
  it('is without the platform’s own events, and reaches the same head', async () => {
    const masterKey = Buffer.alloc(32, 5);
    await joinInstallation(shared.log, { mode: 'demo', masterKey, known: undefined, folder: 'f' });
    const vault = await shared.vault('one', { inMemory: true });
    await vault.ensure([key]);
    await vault.forget(key);
    await shared.log.append('note-1', 'no-stream', [note(1)]);
    await vault.ensure([personKey('bo')]);
    const log = new ApplicationLog(shared.log, vault);
    expect((await all(log)).map(({ stream }) => stream)).toEqual(['note-1']);
    let reached = 0n;
    for await (const { position } of log.readAll({ after: 0n, batchSize: 1 })) reached = position;
    expect(reached).toBe(await shared.log.head());
    expect(await log.head()).toBe(await shared.log.head());
  });

  it('never moves recorded time by what the platform writes', async () => {
    const vault = await shared.vault('one', { inMemory: true });
    await vault.ensure([key]);
    await shared.log.append('note-1', 'no-stream', [{ ...note(1), recordedAt: '2019-01-01T08:00:00.000Z' }]);
    await vault.ensure([personKey('bo')]);
    await shared.log.append('note-2', 'no-stream', [{ ...note(2), recordedAt: '2019-01-02T08:00:00.000Z' }]);
    const times = (await all(new ApplicationLog(shared.log))).map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(['2019-01-01T08:00:00.000Z', '2019-01-02T08:00:00.000Z']);
  });

  it.each(['readAll', 'readStream', 'follow'] as const)(
    'hands no event out (%s) before its key is at hand, which the process was not told of yet',
    async (how) => {
      const one = await shared.vault('one', { inMemory: true });
      const deaf = await shared.vault('deaf', { inMemory: true, follows: false });
      const log = new ApplicationLog(shared.log, deaf);
      await one.ensure([key]);
      await shared.log.append('note-1', 'no-stream', [note(1, one.seal(key, 'Alma'))]);
      expect(deaf.state(key)).toBe('unknown');
      const [event] = await seen(log, how);
      expect(deaf.open((event?.data as { text: never }).text)).toBe('Alma');
    },
  );

  it('shows an event whose key was destroyed before this process knew of it as forgotten', async () => {
    const one = await shared.vault('one', { inMemory: true });
    const deaf = await shared.vault('deaf', { inMemory: true, follows: false });
    await one.ensure([key]);
    await shared.log.append('note-1', 'no-stream', [note(1, one.seal(key, 'Alma'))]);
    await one.forget(key);
    const [event] = await seen(new ApplicationLog(shared.log, deaf), 'readStream');
    expect(deaf.open((event?.data as { text: never }).text)).toBe(forgotten);
  });

  it('gives nothing and takes nothing until it is known whose it is', async () => {
    const log = new ApplicationLog(shared.log, undefined, 'not joined');
    for (const ask of [
      () => log.append('note-1', 'no-stream', [note(1)]),
      () => log.readStream('note-1'),
      () => all(log),
      () => log.positionBefore('2026-01-01T00:00:00.000Z'),
      () => log.deleteStream('note-1', 'no-stream'),
    ])
      await expect(ask()).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await log.head()).toBe(0n);
    log.openUp();
    await log.append('note-1', 'no-stream', [note(1)]);
  });
});

async function seen(log: ApplicationLog, how: 'readAll' | 'readStream' | 'follow'): Promise<readonly RecordedEvent[]> {
  if (how === 'readStream') return log.readStream('note-1');
  if (how === 'readAll') return all(log);
  const { signal } = new AbortController();
  for await (const { events } of log.follow({ after: 0n, signal })) if (events.length > 0) return events;
  return [];
}
