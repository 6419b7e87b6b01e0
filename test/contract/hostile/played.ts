import type { RecordedEvent } from '@lydhoer/event-store';
import type { HostedApplication } from './application.js';
import { Known } from './known.js';
import { stories, type LoopStep, type Made } from './loop.js';
import type { Operation } from './operations.js';
import type { Sent } from './sent.js';

/** Where a story stands before an operation: what was made so far, and how the story goes on. */
export interface Situation {
  readonly made: Made;
  /** Undefined for an operation that no story has. */
  readonly step: LoopStep | undefined;
  readonly round: number;
}

/** Stories that are played side by side: what waits for the disk waits together. */
const sideBySide = 6;

/** Names under which a path asks for what an event calls otherwise. */
const inEvents: Readonly<Record<string, string>> = {
  contactId: 'complaintId',
  otherId: 'to',
  citizenContactId: 'contactId',
  draftId: 'findingId',
  outstandingActionId: 'actionId',
};

/** The value of a path's parameter among what was made; the first of a closed list where nothing was. */
export function madeFor({ name, schema }: Operation['parameters'][number], made: Made): string | undefined {
  return made.get(inEvents[name] ?? name) ?? (schema.enum?.[0] as string | undefined);
}

/** Plays stories on an application, as often as somebody needs things in the states it leaves them in. */
export class Player {
  readonly known = new Known();
  private rounds = 0;
  private readonly ready = new Map<string, Situation[]>();

  constructor(
    private readonly application: HostedApplication,
    private readonly operations: ReadonlyMap<string, Operation>,
  ) {}

  /** A situation in which that operation can be carried out, used by nobody before; kept until it is `used`. */
  async situation(operationId: string): Promise<Situation> {
    const ready = this.ready.get(operationId) ?? [];
    this.ready.set(operationId, ready);
    if (ready.length === 0) {
      const rounds = Array.from({ length: sideBySide }, () => ++this.rounds);
      const played = await Promise.all(rounds.map((round) => this.before(operationId, round)));
      // In the order of the rounds, whichever was through first: the same seed is to find the same.
      for (const { situation, events } of played) {
        this.known.learn(events);
        ready.push(situation);
      }
    }
    const [first] = ready;
    if (!first) throw new Error('no round was played');
    return first;
  }

  /** The situation is no longer what it was. */
  used(operationId: string): void {
    this.ready.get(operationId)?.shift();
  }

  private async before(operationId: string, round: number) {
    const made = new Map<string, string>();
    const events: RecordedEvent[] = [];
    const story = stories.find((steps) => steps.some(({ operation }) => operation === operationId));
    const until = story?.findIndex(({ operation }) => operation === operationId) ?? Infinity;
    for (const [at, step] of (story ?? stories.flat()).slice(0, until).entries()) {
      const written = await this.play(step, made, `${story?.[0]?.operation ?? 'all'}-${round}-${at}`, round);
      events.push(...written);
      const own = new Known();
      own.learn(written);
      for (const name of own.names()) made.set(name, own.values(name)[0] ?? '');
    }
    return { situation: { made, step: story?.[until], round }, events };
  }

  private async play(step: LoopStep, made: Made, key: string, round: number): Promise<readonly RecordedEvent[]> {
    const operation = this.operations.get(step.operation);
    if (!operation) throw new Error(`the stories use ${step.operation}, which no longer exists`);
    const before = await this.application.head();
    const sent = sentFor(step, operation, made, round, key);
    let answer = await this.application.send(sent);
    // Stories that are played side by side change one organisation, and may be asked to come again.
    while (answer.status === 503) answer = await this.application.send(sent);
    if (answer.status >= 300) throw new Error(`the story's ${step.operation} was refused: ${answer.text}`);
    const written = await this.application.writtenAfter(before);
    const imported = new RegExp(`^${round}-\\d$`);
    const request = answer.headers['x-request-id'];
    return written.filter(({ type, metadata: { commandId, correlationId } }) =>
      operation.effect === 'import'
        ? imported.test(commandId) || (type === 'JobAsked' && correlationId === request)
        : commandId === key,
    );
  }
}

/** A step of a story as a request. */
function sentFor(step: LoopStep, operation: Operation, made: Made, round: number, key: string): Sent {
  const body = step.body(made, round);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((each) => each.in === 'path' && each.name === name);
    return encodeURIComponent(step.path?.[name] ?? (parameter && madeFor(parameter, made)) ?? '');
  });
  const query = new URLSearchParams(step.query).toString();
  return {
    by: step.by,
    method: operation.method,
    url: query === '' ? path : `${path}?${query}`,
    headers: {
      ...(body === undefined ? {} : { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
      ...(operation.effect === 'command' ? { 'idempotency-key': key } : {}),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
