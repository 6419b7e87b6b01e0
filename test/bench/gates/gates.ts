import type { SeenStream } from './gate-views.js';

/** A stream as the log holds it. */
export interface LoggedStream {
  readonly stream: string;
  readonly events: number;
}

/** The log, and what the witness among the views says of it. */
export interface Evidence {
  readonly logged: readonly LoggedStream[];
  readonly seen: readonly SeenStream[];
  /** The last position of the log, and where the views say they are. */
  readonly head: bigint;
  readonly checkpoint: bigint;
}

const named = 5;

/**
 * What is wrong with a catch-up: an event left out, seen twice, or out of its stream's order; more or less projected
 * than was appended; a checkpoint that is not at the head. Empty when every gate is passed.
 */
export function gateProblems({ logged, seen, head, checkpoint }: Evidence): readonly string[] {
  const problems: string[] = [];
  if (checkpoint !== head) problems.push(`the checkpoint is at ${checkpoint}, the log's head at ${head}`);
  const [appended, projected] = [sum(logged), sum(seen)];
  if (appended !== projected) problems.push(`${appended} events were appended, ${projected} projected`);
  const bySeen = new Map(seen.map((each) => [each.stream, each]));
  for (const { stream, events } of logged) {
    const found = bySeen.get(stream);
    bySeen.delete(stream);
    if (!found) problems.push(`${stream} was not seen`);
    else if (found.events !== events) problems.push(`${stream} has ${events} events, ${found.events} were seen`);
    else if (found.astray > 0) problems.push(`${found.astray} events of ${stream} were seen out of order`);
    else if (found.revision !== events - 1) problems.push(`${stream} was seen up to revision ${found.revision}`);
  }
  for (const stream of bySeen.keys()) problems.push(`${stream} is not in the log`);
  return problems.length > named ? [...problems.slice(0, named), `and ${problems.length - named} more`] : problems;
}

const sum = (streams: readonly { readonly events: number }[]): number =>
  streams.reduce((total, { events }) => total + events, 0);
