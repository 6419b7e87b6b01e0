import { AppendOutcomeUnknown, DamagedLog, StoreUnavailable, WrongExpectedRevision } from '../port/errors.js';
import { serialiseAppend } from '../port/serialised-append.js';
import { someEvents } from '../testing/index.js';
import { GroupCommit } from './group-commit.js';
import type { OpenLog } from './open-log.js';
import { openLog } from './opening.js';

describe('A group commit', () => {
  let log: OpenLog;
  let commits: GroupCommit;
  let committed: number;
  let lost: number;
  beforeEach(() => {
    log = openLog(':memory:', {});
    committed = lost = 0;
    commits = new GroupCommit({
      path: ':memory:',
      log: () => log,
      lost: () => {
        lost++;
      },
      committed: () => {
        committed++;
      },
    });
  });
  afterEach(() => {
    log.connection.close();
  });

  const append = (stream: string, expected: 'no-stream' | bigint, events = someEvents(2)) => {
    const serialised = serialiseAppend(stream, events);
    return commits.submit((writer, head) => writer.append(stream, expected, serialised, head));
  };
  const lengthOf = (stream: string) => log.reader.stream(stream, {}).length;
  const outcomes = async (appends: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(appends)).map((outcome) =>
      outcome.status === 'fulfilled' ? 'written' : (outcome.reason as Error).name,
    );

  test('takes everything that was sent in one turn into one transaction', async () => {
    await Promise.all([append('note-1', 'no-stream'), append('note-2', 'no-stream'), append('note-1', 1n)]);
    expect(committed).toBe(1);
    expect([lengthOf('note-1'), lengthOf('note-2')]).toEqual([4, 2]);
  });

  test('takes a queue of any length, in the order it was sent', async () => {
    await Promise.all(
      Array.from({ length: 1_200 }, (_, n) => append('note-1', n === 0 ? 'no-stream' : BigInt(n * 2 - 1))),
    );
    expect(lengthOf('note-1')).toBe(2_400);
    expect(committed).toBe(3);
  });

  test('refuses one among many alone', async () => {
    const appends = Array.from({ length: 10 }, (_, n) => append(`note-${n}`, n === 4 ? 7n : 'no-stream'));
    expect(await outcomes(appends)).toEqual(
      Array.from({ length: 10 }, (_, n) => (n === 4 ? WrongExpectedRevision.name : 'written')),
    );
    expect(log.head.read().position).toBe(18n);
    expect(lengthOf('note-4')).toBe(0);
  });

  test('undoes what one wrote before it failed, and nothing else', async () => {
    const failing = commits.submit((writer, head) => {
      const { head: further } = writer.append('note-2', 'no-stream', serialiseAppend('note-2', someEvents(3)), head);
      // The same positions again: the log refuses them.
      writer.append('note-3', 'no-stream', serialiseAppend('note-3', someEvents(1)), head);
      return { answer: undefined, head: further };
    });
    const appends = [append('note-1', 'no-stream'), failing, append('note-4', 'no-stream')];
    expect(await outcomes(appends)).toEqual(['written', DamagedLog.name, 'written']);
    expect([lengthOf('note-1'), lengthOf('note-2'), lengthOf('note-4')]).toEqual([2, 0, 2]);
    expect(log.head.read().position).toBe(4n);
  });

  test('answers a retry of a sibling with the sibling’s result, after the commit', async () => {
    const events = someEvents(2);
    const answered: number[] = [];
    const sent = [append('note-1', 'no-stream', events), append('note-1', 'no-stream', events)].map(async (result) => {
      const answer = await result;
      answered.push(committed);
      return answer;
    });
    const [first, retry] = await Promise.all(sent);
    expect(retry).toEqual(first);
    expect(lengthOf('note-1')).toBe(2);
    expect(answered).toEqual([1, 1]);
  });

  test('fails whole when the disk is full, writes nothing of it, and goes on when there is room', async () => {
    await append('note-1', 'no-stream');
    const before = log.head.read();
    log.connection.run('PRAGMA max_page_count = 40');
    const large = someEvents(1, { data: { text: 'x'.repeat(400_000) } });
    const group = [append('note-2', 'no-stream'), append('note-3', 'no-stream', large), append('note-1', 99n)];
    const failed = await Promise.allSettled(group);
    for (const outcome of failed) {
      expect(outcome).toMatchObject({
        reason: { name: StoreUnavailable.name, message: expect.stringMatching(/disk is full: make room/) as string },
      });
    }
    expect([lengthOf('note-1'), lengthOf('note-2'), lengthOf('note-3')]).toEqual([2, 0, 0]);
    expect(log.head.read()).toEqual(before);
    expect(await outcomes([append('note-2', 'no-stream')])).toEqual(['written']);

    log.connection.run('PRAGMA max_page_count = 1000000');
    expect(await outcomes([append('note-3', 'no-stream', large), append('note-1', 1n)])).toEqual([
      'written',
      'written',
    ]);
    expect(lost).toBe(0);
  });

  test('fails whole also when it is the commit that finds no room, and goes on', async () => {
    const { connection } = log;
    connection.commit = () => {
      throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    };
    expect(await outcomes([append('note-1', 'no-stream'), append('note-2', 'no-stream')])).toEqual([
      StoreUnavailable.name,
      StoreUnavailable.name,
    ]);
    Reflect.deleteProperty(connection, 'commit');
    expect(await outcomes([append('note-1', 'no-stream')])).toEqual(['written']);
    expect([lengthOf('note-1'), lengthOf('note-2'), lost]).toEqual([2, 0, 0]);
  });

  test('does not say what became of it when the commit itself fails', async () => {
    // A promise to another table that is looked at only by the commit makes it fail, as a failing disk would.
    log.connection.run(`
      PRAGMA foreign_keys = ON;
      CREATE TABLE promise (name TEXT REFERENCES meta (name) DEFERRABLE INITIALLY DEFERRED)`);
    const broken = log.connection.prepare(`INSERT INTO promise VALUES ('nobody')`);
    const failing = commits.submit((_writer, head) => {
      broken.run();
      return { answer: undefined, head };
    });
    expect(await outcomes([append('note-1', 'no-stream'), failing])).toEqual([
      AppendOutcomeUnknown.name,
      AppendOutcomeUnknown.name,
    ]);
    expect([lost, committed]).toEqual([1, 0]);
  });
});
