import type { TimedStep } from './lives.js';

/** The same lives with nothing told of their deadlines: what the log held before complaints kept them. */
export function* withoutDeadlines(steps: Iterable<TimedStep>): Generator<TimedStep, void, undefined> {
  const leftOut = new Map<string, bigint>();
  for (const step of steps) {
    const events = step.events.filter(({ type }) => !type.startsWith('Deadline'));
    const before = leftOut.get(step.stream) ?? 0n;
    leftOut.set(step.stream, before + BigInt(step.events.length - events.length));
    if (events.length === 0) continue;
    yield { ...step, events, expected: typeof step.expected === 'bigint' ? step.expected - before : step.expected };
  }
}
