import type { RecordedEvent } from '@lydhoer/event-store';
import type { Answer, HostedApplication } from './application.js';
import { traces } from './nasty.js';
import type { Operation } from './operations.js';
import { staffIdOf, type Sent } from './sent.js';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly field: string; readonly problem: string; readonly expected: string }[];
}

/** A stack, an SQL sentence, a path of this machine: what an answer must never show. */
const insides: readonly RegExp[] = [
  // A frame names a file; a time of day, which ends alike, does not.
  /\bat [^\n]{0,200}(?:file:|node:|\/)[^\n"]{1,200}:\d+:\d+/,
  /node_modules|node:internal|\.[cm]?[jt]s:\d/,
  /SQLITE|ERR_|\b(?:no such (?:column|table)|near ".*": syntax error|constraint failed)\b/,
  /\bSELECT\b.*\bFROM\b|\bINSERT INTO\b/,
  /\b(?:TypeError|RangeError|SyntaxError|AssertionError)\b/,
];

/** Problems that are about the request's own input, and must say which part of it and what was expected. */
const aboutInput = new Set(['input-not-valid', 'header-not-valid', 'cursor-not-valid', 'not-an-id']);

/** What the server itself answers, whichever operation it is that was meant. */
const ofTheServer = new Set([400, 404, 405, 408, 413, 414, 415, 431]);

function promise(kept: boolean, what: string): void {
  if (!kept) throw new Error(what);
}

/** What every answer promises, whatever was asked. Throws what was broken. */
export function answerHolds(application: HostedApplication, operation: Operation, sent: Sent, answer: Answer): void {
  const { status, headers, text } = answer;
  promise(status < 500 || status === 503, `answered ${status}: ${text}`);
  for (const inside of insides) promise(!inside.test(text), `shows ${String(inside.exec(text)?.[0])}`);
  for (const path of [application.folder, process.cwd()]) promise(!text.includes(path), 'shows a path of the machine');
  promise(headers['x-request-id'] !== undefined, 'has no request id');
  promise(!JSON.stringify(headers).toLowerCase().includes('x-injected'), 'has a header that the caller made up');
  if (status >= 400) problemHolds(sent, answer);
  const undescribed = sent.method === operation.method && !operation.statuses.includes(status);
  promise(!undescribed || ofTheServer.has(status), `answered ${status}, which its description does not name`);
}

function problemHolds(sent: Sent, { status, headers, text }: Answer): void {
  if (sent.method === 'HEAD') return;
  promise(
    headers['content-type'] === 'application/problem+json; charset=utf-8',
    `is a ${String(headers['content-type'])}`,
  );
  const problem = JSON.parse(text) as ProblemBody;
  promise(/^\/problems\/[a-z0-9-]+$/.test(problem.type), `has the type ${problem.type}`);
  promise(problem.status === status, 'says another status than it has');
  promise(filled(problem.title) && filled(problem.detail), 'has no words');
  promise(!/\{\w+\}|undefined|\[object/.test(`${problem.title}${problem.detail}`), `says ${problem.detail}`);
  promise(problem.instance === `urn:lydhoer:request:${String(headers['x-request-id'])}`, 'has another instance');
  if (status === 503) promise(headers['retry-after'] !== undefined, 'does not say when to come back');
  const code = problem.type.slice('/problems/'.length);
  if (!aboutInput.has(code)) return;
  promise((problem.errors ?? []).length > 0, 'does not say which field is wrong');
  for (const { field, problem: what, expected } of problem.errors ?? []) {
    promise(typeof field === 'string' && filled(what) && filled(expected), `says of ${field}: ${what}, ${expected}`);
  }
}

const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** Nothing that may be personal came into the process's log. */
export function logHolds(lines: readonly string[]): void {
  for (const line of lines) {
    const shown = traces.find((trace) => line.includes(trace));
    promise(shown === undefined, `logged ${String(shown)}: ${line}`);
  }
}

/** Commands that bring about what may be so already, under any key: then they say where it stands, and write nothing. */
const alreadySo: ReadonlySet<string> = new Set(['forgetPerson', 'forgetText']);

/** Commands that see to what follows from them in other streams before they answer; a policy does it otherwise. */
const seesToMore: ReadonlySet<string> = new Set(['addSharedPoint', 'enrolFamilies']);

interface CommandAnswer {
  readonly id: string;
  readonly revision: string;
  readonly position: string;
  readonly repeated: boolean;
  readonly items?: unknown;
}

/** What a rebuild tells of the views, and a forgetting of the texts that still name somebody, is of that moment. */
const ofTheMoment: ReadonlySet<string> = new Set(['items', 'mayStillName']);

const inEveryAnswer = (answer: CommandAnswer): Partial<CommandAnswer> =>
  Object.fromEntries(Object.entries(answer).filter(([name]) => !ofTheMoment.has(name)));

/** What was written is what the answer says, and nothing when it says so. */
export function writingHolds(
  operation: Operation,
  sent: Sent,
  answer: Answer,
  written: readonly RecordedEvent[],
): void {
  const mayWrite = answer.status < 300 && sent.method === operation.method && operation.effect !== 'none';
  if (!mayWrite) {
    promise(written.length === 0, `wrote ${written.map(({ type }) => type).join(', ')}`);
  } else if (operation.effect === 'command' || answer.status === 202) commandHolds(operation, sent, answer, written);
  else importHolds(answer, written);
}

function commandHolds(
  operation: Operation,
  sent: Sent,
  { headers, text }: Answer,
  written: readonly RecordedEvent[],
): void {
  const body = JSON.parse(text) as CommandAnswer;
  promise(Object.keys(inEveryAnswer(body)).sort().join() === 'id,position,repeated,revision', `answers ${text}`);
  promise(headers.etag === `"${body.revision}"`, `has the ETag ${String(headers.etag)}`);
  promise(headers['lydhoer-position'] === body.position, `has the position ${String(headers['lydhoer-position'])}`);
  const key = headers['idempotency-key'];
  promise(key !== undefined && (sent.headers['idempotency-key'] ?? key) === key, 'answers with another key');
  const own = seesToMore.has(operation.id) ? written.filter(({ metadata }) => metadata.commandId === key) : written;
  const last = own.at(-1);
  if (!last || body.repeated) {
    const asTold = body.repeated === (written.length === 0) || alreadySo.has(operation.id);
    promise(asTold, `says repeated: ${String(body.repeated)}, wrote ${written.length}`);
    return;
  }
  promise(String(last.revision) === body.revision, `says revision ${body.revision}, wrote ${last.revision}`);
  promise(String(last.position) === body.position, `says position ${body.position}, wrote ${last.position}`);
  const actor = sent.by === 'nobody' ? undefined : staffIdOf(sent.by);
  for (const [at, { stream, metadata, revision }] of own.entries()) {
    promise(stream === last.stream, `wrote to ${stream} and ${last.stream}`);
    promise(revision === last.revision - BigInt(own.length - 1 - at), 'left a gap in the stream');
    promise(metadata.commandId === key, `wrote under the key ${metadata.commandId}`);
    promise(sent.headers.authorization !== undefined || metadata.actor === actor, `wrote as ${metadata.actor}`);
    promise(metadata.correlationId === headers['x-request-id'], `wrote for the request ${metadata.correlationId}`);
  }
  // What a step changes among the deadlines is told in the same append, and not about the thing it made.
  const about = own.some(({ stream, data }) => `${stream} ${JSON.stringify(data)}`.includes(body.id));
  promise(about, `wrote nothing about ${body.id}`);
}

interface ImportAnswer {
  readonly dryRun: boolean;
  readonly imported: number;
  readonly position: string;
}

function importHolds({ headers, text }: Answer, written: readonly RecordedEvent[]): void {
  const { dryRun, imported, position } = JSON.parse(text) as ImportAnswer;
  const streams = new Set(written.map(({ stream }) => stream));
  promise(streams.size === (dryRun ? 0 : imported), `says ${imported} imported, wrote ${streams.size}`);
  promise(String(written.at(-1)?.position ?? 0n) === position, `says position ${position}`);
  promise(headers['lydhoer-position'] === position, `has the position ${String(headers['lydhoer-position'])}`);
}

/** The same request again, with the key that the answer names, says so and writes nothing. */
export function repetitionHolds(first: Answer, again: Answer, written: readonly RecordedEvent[]): void {
  promise(written.length === 0, `written again: ${written.map(({ type }) => type).join(', ')}`);
  promise(again.status === first.status, `answered ${first.status}, then ${again.status}: ${again.text}`);
  const [one, other] = [JSON.parse(first.text), JSON.parse(again.text)] as [CommandAnswer, CommandAnswer];
  promise(other.repeated, 'does not say that it is a repetition');
  promise(
    JSON.stringify({ ...inEveryAnswer(one), repeated: true }) === JSON.stringify(inEveryAnswer(other)),
    `said ${first.text}, then ${again.text}`,
  );
}
