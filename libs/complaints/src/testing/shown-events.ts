import type { KnownComplaint, ShownEvent } from '../complaint.history.js';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import { evolveComplaint } from '../domain/complaint.evolve.js';
import { initialComplaint, type ComplaintState } from '../domain/complaint.state.js';

/** Events as a reader with persons sees them, recorded on 2 March 2026 by Maria. */
export const shown = (...events: readonly ComplaintEvent[]): readonly ShownEvent[] =>
  events.map((event, at) => ({
    ...event,
    position: BigInt(at + 1),
    revision: BigInt(at),
    recordedAt: '2026-03-02T09:00:00.000Z',
    metadata: { commandId: 'c', actor: 'maria', correlationId: 'c', causationId: 'c', schemaVersion: 1 },
  }));

/** What those events come to, looked at from 2 March 2026. */
export function knownBy(...events: readonly ComplaintEvent[]): KnownComplaint {
  const told = shown(...events);
  const complaint = told.reduce<ComplaintState>(evolveComplaint, initialComplaint);
  if (complaint === null) throw new Error('nothing was registered');
  return { events: told, complaint, asOf: null, on: '2026-03-02' };
}
