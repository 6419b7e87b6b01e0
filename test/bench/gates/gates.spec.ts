import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStore, SqliteEventStore, type RecordedEvent } from '@lydhoer/event-store';
import { SqliteReadModels } from '@lydhoer/read-models';
import { contextCatalog, contextEvents } from '../../../apps/rebuild/src/contexts.js';
import { writeSyntheticLog } from '../synthetic-log.js';
import { loggedStreams, rowsBesideCheckpoint, seenStreams, viewsFileOf } from './evidence.js';
import { gateSet } from './gate-views.js';
import { gateProblems } from './gates.js';

type Tampering = (events: readonly RecordedEvent[]) => readonly RecordedEvent[];

/** A log that hands its first batch of events on otherwise than they stand in it. */
function tampered(store: EventStore, tamper: Tampering): EventStore {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'readAll' || name === 'follow') {
        return async function* (options: never) {
          for await (const { events, ...batch } of target[name](options)) {
            yield { ...batch, events: events[0]?.position === 1n ? tamper(events) : events };
          }
        };
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
    },
  });
}

describe('The gates of a catch-up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lydhoer-gates-'));
  let log: string;
  beforeAll(async () => {
    log = join((await writeSyntheticLog(folder, 40)).dataFolder, 'log.db');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function problemsOf(tamper: Tampering): Promise<readonly string[]> {
    const views = mkdtempSync(join(folder, 'views-'));
    const store = SqliteEventStore.open(log, { alongside: true });
    const models = new SqliteReadModels(tampered(store, tamper), contextCatalog(), { folder: views, timeout: 60_000 });
    models.add(gateSet(contextEvents));
    await models.start();
    await models.caughtUp('gates');
    await models.stop();
    await store.close();
    const file = viewsFileOf(views, 'gates');
    const { shown, upTo } = rowsBesideCheckpoint(file, log);
    return [
      ...gateProblems({ ...loggedStreams(log), ...seenStreams(file) }),
      ...(shown === upTo ? [] : ['the rows are not where the checkpoint is']),
    ];
  }

  it('are passed by views that fold the log as it is', async () => {
    expect(await problemsOf((events) => events)).toEqual([]);
  });

  it('stop an event that was left out in the middle', async () => {
    const problems = await problemsOf((events) => events.filter((_, index) => index !== 100));
    expect(problems).toContainEqual(expect.stringMatching(/^\d+ events were appended, \d+ projected$/));
    expect(problems).toContainEqual(expect.stringMatching(/has \d+ events, \d+ were seen$/));
    expect(problems).toContain('the rows are not where the checkpoint is');
  });

  it('stop an event that came twice', async () => {
    const problems = await problemsOf((events) => events.toSpliced(100, 0, ...events.slice(100, 101)));
    expect(problems).toContainEqual(expect.stringMatching(/has \d+ events, \d+ were seen$/));
  });

  it('stop two events of one stream that changed places', async () => {
    const problems = await problemsOf((events) => {
      const at = events.findIndex(({ stream }, index) => index > 0 && stream === events[index - 1]?.stream);
      const [first, second] = events.slice(at - 1, at + 1);
      return first && second ? events.toSpliced(at - 1, 2, second, first) : events;
    });
    expect(problems).toEqual([expect.stringMatching(/^\d events of .+ were seen out of order$/)]);
  });

  it('stop one event taken for another: as many as there should be, of the wrong streams', async () => {
    const problems = await problemsOf((events) => {
      const other = events.find(({ stream }) => stream !== events[100]?.stream);
      return other ? events.with(100, other) : events;
    });
    expect(problems).not.toContainEqual(expect.stringMatching(/appended/));
    expect(problems.length).toBeGreaterThan(1);
  });

  it('stop a checkpoint that is short of the head', () => {
    const seen = [{ stream: 'a-1', events: 1, revision: 0, astray: 0 }];
    const logged = [{ stream: 'a-1', events: 1 }];
    expect(gateProblems({ logged, seen, head: 2n, checkpoint: 1n })).toEqual([
      "the checkpoint is at 1, the log's head at 2",
    ]);
  });
});
