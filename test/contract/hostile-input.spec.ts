import { HostedApplication, type Answer } from './hostile/application.js';
import type { Choices } from './hostile/choices.js';
import { derived, written, type Draft } from './hostile/derived.js';
import { spoil } from './hostile/garbage.js';
import { drawn, holds } from './hostile/holds.js';
import { stories } from './hostile/loop.js';
import { mutate } from './hostile/mutated.js';
import { committedDocument, operationsOf, type Document, type Operation } from './hostile/operations.js';
import { Player } from './hostile/played.js';
import { answerHolds, logHolds, repetitionHolds, writingHolds } from './hostile/promises.js';
import { curlLine, type Sent } from './hostile/sent.js';

/** Requests for each operation and each half, the same each time. More with LYDHOER_FUZZ_RUNS, others with LYDHOER_FUZZ_SEED. */
const numRuns = Number(process.env.LYDHOER_FUZZ_RUNS ?? 6);
const seed = Number(process.env.LYDHOER_FUZZ_SEED ?? 20_261_122);
/** How often a right request is tried until one is accepted. */
const triesToReach = 300;

/** Operations that no right request can reach, each with the reason. */
const unreachable: ReadonlyMap<string, string> = new Map([
  ['fetchJobResult', 'a file comes of a job where a worker runs, and none runs here; libs/jobs/src/http has it'],
]);

const operations = new Map(operationsOf(committedDocument).map((operation) => [operation.id, operation]));

/** Names no operation: the situation after all stories. */
const everything = '';

let application: HostedApplication;
let player: Player;
let keys = 0;

beforeAll(async () => {
  application = await HostedApplication.open();
  player = new Player(application, operations);
  // From here on every field has values that were said before.
  await player.situation(everything);
});
afterAll(() => application.close());

/** With another method it may have become another operation: asking for a rebuild stands beside the list of them. */
const meant = (operation: Operation, { method }: Sent): Operation =>
  [...operations.values()].find((other) => other.path === operation.path && other.method === method) ?? operation;

/** Sends a request and holds its answer to everything that is promised. Says how to send it again when one is broken. */
async function held(operation: Operation, sent: Sent): Promise<Answer> {
  const [before, lines] = [await application.head(), application.logged.length];
  const answer = await application.send(sent);
  try {
    answerHolds(application, operation, sent, answer);
    const events = await application.writtenAfter(before);
    writingHolds(meant(operation, sent), sent, answer, events);
    player.known.learn(events);
    if (operation.effect === 'command' && events.length > 0) await heldAgain(sent, answer);
    logHolds(application.logged.slice(lines));
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${operation.id} ${told}\n${curlLine(sent)}\n${answer.status} ${answer.text.slice(0, 1_000)}\n` +
        `Again: LYDHOER_FUZZ_SEED=${seed} LYDHOER_FUZZ_RUNS=${numRuns} npm run fuzz`,
      { cause: error },
    );
  }
  return answer;
}

async function heldAgain(sent: Sent, first: Answer): Promise<void> {
  const before = await application.head();
  const again = { ...sent, headers: { ...sent.headers, 'idempotency-key': first.headers['idempotency-key'] ?? '' } };
  repetitionHolds(first, await application.send(again), await application.writtenAfter(before));
}

/** A right request in a fresh situation, with whatever is to be done to it. */
async function request(operation: Operation, choices: Choices, change: (draft: Draft) => void): Promise<Answer> {
  const inAStory = stories.flat().some((step) => step.operation === operation.id) ? operation.id : everything;
  const situation = { ...(await player.situation(inAStory)), operation, known: player.known };
  const draft = derived(situation, choices, `hostile-${++keys}`);
  change(draft);
  const answer = await held(operation, written(draft, operation));
  if (operation.effect !== 'none' && answer.status < 300) player.used(inAStory);
  if (operation.method === 'GET' && draft.method === 'GET' && answer.headers['content-type']?.includes('json')) {
    player.known.learnFrom(JSON.parse(answer.text));
  }
  return answer;
}

describe.each([...operations.values()].map((operation, at) => [operation.id, operation, seed + at] as const))(
  '%s',
  (_id, operation, seed) => {
    it('answers a right request, whatever is changed about it in a place or two, and does exactly what it says', async () => {
      const statuses: number[] = [];
      const reached = () => statuses.some((status) => status < 300);
      const attempt = async (begin: Choices, change: (draft: Draft) => void) => {
        statuses.push((await request(operation, begin, change)).status);
      };
      await holds(
        (begin, change) =>
          attempt(begin, (draft) => {
            for (let times = change.below(4); times > 0; times--) mutate(draft, player.known, change);
          }),
        { numRuns, seed },
      );
      for (const begin of drawn(triesToReach, seed)) {
        if (reached()) break;
        await attempt(begin, () => undefined);
      }
      if (reached() === unreachable.has(operation.id)) {
        throw new Error(
          reached()
            ? 'a right request was accepted: take it from the list of those that cannot be reached'
            : 'no right request was accepted: add a step to test/contract/hostile/loop.ts, or a reason to `unreachable`',
        );
      }
    });

    it('answers garbage with what is wrong, and changes nothing by it', async () => {
      await holds(
        async (begin, change) => {
          await request(operation, begin, (draft) => {
            for (let times = change.below(3); times >= 0; times--) spoil(draft, operation, change);
          });
        },
        { numRuns, seed },
      );
    });
  },
);

describe('The walk', () => {
  it('goes over every operation that the running application describes', async () => {
    const { text } = await application.send({ by: 'nobody', method: 'GET', url: '/openapi.json', headers: {} });
    const running = operationsOf(JSON.parse(text) as Document).map(({ id }) => id);
    expect(running.sort()).toEqual([...operations.keys()].sort());
  });
});
