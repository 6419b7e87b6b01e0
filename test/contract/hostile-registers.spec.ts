import { Readable } from 'node:stream';
import type { RecordedEvent } from '@lydhoer/event-store';
import { HostedApplication, type Answer } from './hostile/application.js';
import type { Choices } from './hostile/choices.js';
import { holds } from './hostile/holds.js';
import { committedDocument, operationsOf } from './hostile/operations.js';
import { answerHolds, logHolds, writingHolds } from './hostile/promises.js';
import { addressOf, breakText, bytesOf, csvOf } from './hostile/register-files.js';
import { changeCell, changeTable, rightRegister, type Register } from './hostile/registers.js';
import { curlLine, type Sent } from './hostile/sent.js';

/** Files for each claim, the same each time. More with LYDHOER_FUZZ_RUNS, others with LYDHOER_FUZZ_SEED. */
const numRuns = 5 * Number(process.env.LYDHOER_FUZZ_RUNS ?? 6);
const seed = Number(process.env.LYDHOER_FUZZ_SEED ?? 20_261_122);

const importRegister = operationsOf(committedDocument).find(({ effect }) => effect === 'import');

let application: HostedApplication;
let registers = 0;

beforeAll(async () => {
  application = await HostedApplication.open();
});
afterAll(() => application.close());

interface Report {
  readonly rows: number;
  readonly imported: number;
  readonly skipped: number;
  readonly refused: number;
  readonly readToEnd: boolean;
  readonly errorCount: number;
  readonly errors: readonly ReportedError[];
}
interface ReportedError {
  readonly row: number;
  readonly line: number;
  readonly column: string | null;
  readonly problem: string;
  readonly expected: string;
}
interface Outcome {
  readonly answer: Answer;
  /** Undefined when the file was refused as a whole. */
  readonly report: Report | undefined;
  readonly written: readonly RecordedEvent[];
}

/** Sends a file, and holds the answer to what every answer promises, and the report to itself. */
async function imported(url: string, file: Buffer, chunks?: Choices): Promise<Outcome> {
  if (!importRegister) throw new Error('nothing imports');
  const sent: Sent = { by: 'analyst', method: 'POST', url, headers: { 'content-type': 'text/csv' }, body: file };
  const [before, lines] = [await application.head(), application.logged.length];
  const answer = await application.send(chunks ? { ...sent, body: Readable.from(inPieces(file, chunks)) } : sent);
  const written = await application.writtenAfter(before);
  try {
    answerHolds(application, importRegister, sent, answer);
    writingHolds(importRegister, sent, answer, written);
    logHolds(application.logged.slice(lines));
    const report = answer.status === 200 ? (JSON.parse(answer.text) as Report) : undefined;
    if (report) reportHolds(report);
    return { answer, report, written };
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : ''}\n${curlLine(sent)}\n${answer.text.slice(0, 2_000)}`,
      {
        cause: error,
      },
    );
  }
}

function* inPieces(file: Buffer, choices: Choices): Generator<Buffer> {
  const longest = choices.one([70_000, 1, 2, 7, 100, 4_096]);
  for (let at = 0; at < file.length;) {
    const size = file.length > 5_000 ? 4_096 : 1 + choices.below(longest);
    yield file.subarray(at, (at += size));
  }
}

/** Why a file cannot be read any further, in Danish. */
const unreadable = /^filen er|^et anførselstegn bliver|^rækken fylder/;

function reportHolds({ rows, imported, skipped, refused, readToEnd, errorCount, errors }: Report): void {
  expect([rows, imported, skipped, refused].every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  expect(imported + skipped + refused).toBeLessThanOrEqual(rows);
  expect(errors).toHaveLength(Math.min(errorCount, 1_000));
  expect(errorCount).toBeGreaterThanOrEqual(refused + (readToEnd ? 0 : 1));
  if (rows > 0) expect(imported + skipped + refused).toBeGreaterThan(0);
  const rowsSaid = errors.map(({ row }) => row);
  expect(rowsSaid).toEqual([...rowsSaid].sort((a, b) => a - b));
  if (!readToEnd) expect(errors.at(-1)?.problem).toMatch(unreadable);
  for (const { row, line, column, problem, expected } of errors) {
    expect([row >= 2, line >= row, column === null || typeof column === 'string']).toEqual([true, true, true]);
    expect([problem.trim(), expected.trim()]).not.toContain('');
  }
}

/** What differs between a rehearsal and the real run: which request it was, the time it took, and where it wrote. */
const ownFacts = new Set(['instance', 'dryRun', 'position', 'seconds', 'rowsPerSecond']);

const told = ({ answer }: Outcome): unknown =>
  Object.entries(JSON.parse(answer.text) as object).filter(([name]) => !ownFacts.has(name));

/** A dry run, the real run in other pieces, and the real run again, which must fit one another. */
async function threeTimes(url: string, file: Buffer, choices: Choices): Promise<Outcome> {
  const rehearsed = await imported(`${url}&dryRun=true`, file);
  expect(rehearsed.written).toEqual([]);
  const real = await imported(url, file, choices);
  expect(told(real)).toEqual(told(rehearsed));
  const again = await imported(url, file);
  expect(again.written).toEqual([]);
  expect(again.answer.status).toBe(real.answer.status);
  if (real.report && again.report) {
    const { imported: some, skipped, ...rest } = real.report;
    expect(again.report).toMatchObject({
      imported: 0,
      skipped: some + skipped,
      refused: rest.refused,
      rows: rest.rows,
    });
    expect(again.report.errors).toEqual(rest.errors);
  }
  return real;
}

/** The cases that stand in the log whole: what a register's number began, with everything under its key. */
function casesIn(written: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const cases = Map.groupBy(written, ({ metadata }) => metadata.commandId);
  for (const [id, events] of cases) {
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(1);
    expect(events[0]).toMatchObject({ revision: 0n, data: { register: { id } } });
  }
  return cases;
}

const pointsOf = (events: readonly RecordedEvent[] | undefined) =>
  (events?.[0]?.data as { readonly points?: readonly unknown[] } | undefined)?.points?.length ?? 0;
const idsIn = ({ table: [heading = [], ...rows] }: Register) => {
  const at = heading.findIndex((name) => /registe?r/.test(name));
  return rows.map((row) => row[at] ?? '');
};

const property = (claim: (register: Register, name: string, change: Choices) => Promise<void>) =>
  holds(
    async (begin, change) => {
      const name = `fuzz-${++registers}`;
      await claim(rightRegister(begin, name), name, change);
    },
    { numRuns, seed },
  );

describe('A register', () => {
  it('that is in order comes in whole, each case with a point for each of its rows', async () => {
    await property(async (register, name, choices) => {
      const file = Buffer.from(csvOf(register, choices));
      const { report, written } = await threeTimes(addressOf(name, register, choices, false), file, choices);
      expect(report).toMatchObject({ imported: register.ids.length, skipped: 0, refused: 0, errors: [] });
      const cases = casesIn(written);
      expect([...cases.keys()].sort()).toEqual([...register.ids].sort());
      const rows = Map.groupBy(idsIn(register), (id) => id);
      for (const [id, events] of cases) {
        if (events[0]?.type === 'ComplaintRegistered') expect(pointsOf(events)).toBe(rows.get(id)?.length);
      }
    });
  });

  it('with a cell that is wrong loses no case but its own', async () => {
    await property(async (register, name, choices) => {
      const concerned = changeCell(register, choices);
      const file = Buffer.from(csvOf(register, choices));
      const { written } = await threeTimes(addressOf(name, register, choices, false), file, choices);
      expect([...casesIn(written).keys()]).toEqual(
        expect.arrayContaining(register.ids.filter((id) => id !== concerned)),
      );
    });
  });

  it('whose rows, text or bytes are broken is imported, skipped or refused row by row, the same way every time', async () => {
    await property(async (register, name, choices) => {
      for (let times = choices.below(3); times > 0; times--) changeTable(register, choices);
      let text = csvOf(register, choices);
      for (let times = choices.below(3); times > 0; times--) text = breakText(text, choices);
      const file = choices.happens(50) ? bytesOf(text, choices) : Buffer.from(text);
      const { written } = await threeTimes(addressOf(name, register, choices, true), file, choices);
      casesIn(written);
    });
  });
});
