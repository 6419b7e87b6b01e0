import { Refusal, type Decider, type PlainDate } from '@lydhoer/kernel';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ComplaintState } from '../complaint.state.js';
import type { Keeping } from './clock-look.js';
import { deadlineChanges } from './deadlines.diff.js';
import type { DeadlineRefusal } from './deadlines.refusals.js';
import type { Rulebook } from './rulebook.js';

type ComplaintDecider = Decider<ComplaintState, ComplaintCommand, ComplaintEvent>;

/**
 * A decider whose every command also tells what it changes among the deadlines, in the same append: so they always
 * agree with the facts, and nobody computes them anywhere else.
 */
export const keepingDeadlines = (
  decider: ComplaintDecider,
  complaintId: string,
  rulebook: Rulebook,
  today: PlainDate,
): ComplaintDecider => ({
  ...decider,
  decide: (command, before) => {
    const events = decider.decide(command, before);
    const after = events.reduce(decider.evolve, before);
    if (after === null) return events;
    const changes = deadlineChanges(before, after, {
      complaintId,
      rulebook,
      today,
      told: events,
      anew: anewBy(command),
    });
    if (command.type === 'RecalculateDeadlines' && command.data.missing && changes.length === 0) {
      throw new Refusal<DeadlineRefusal>('deadlines-already-computed');
    }
    return [...events, ...changes];
  },
});

function anewBy(command: ComplaintCommand): Keeping['anew'] {
  if (command.type === 'RecalculateDeadlines') return command.data.missing ? 'missing' : 'open';
  const registers = command.type === 'RegisterContact' || command.type === 'RegisterComplaint';
  return registers && command.data.deadlines === 'compute' ? 'missing' : undefined;
}
