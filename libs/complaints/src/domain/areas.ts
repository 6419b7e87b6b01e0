import type { Message } from '@lydhoer/kernel';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintChange, RegisteredComplaint } from './complaint.state.js';

/** How an event changes a complaint that is registered. */
type Change<E extends Message> = (complaint: RegisteredComplaint, event: E) => RegisteredComplaint;

/**
 * An area of the complaint's rules: how its own events change the complaint, each of them, and what it makes of the
 * events of others.
 */
export type AreaChanges<Own extends Message> = {
  readonly [E in Own as E['type']]: Change<E>;
} & {
  readonly [E in ComplaintChange as E['type']]?: Change<E>;
};

/** Which events follow from each of an area's commands. Throws a refusal. */
export type AreaDecisions<Own extends Message> = {
  readonly [C in Own as C['type']]: (command: C, complaint: RegisteredComplaint) => readonly ComplaintEvent[];
};
