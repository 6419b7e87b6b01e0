import type { SuspensiveEffectCorrected } from './domain/realitet/decision.events.js';
import type { ShownEvent } from './shown-event.js';

/** Events with the last suspensive effect of a decision as it should have been recorded, or without it. */
export function withSuspensiveEffectPutRight(
  events: readonly ShownEvent[],
  { decisionId, recorded }: SuspensiveEffectCorrected['data'],
): readonly ShownEvent[] {
  const at = events.findLastIndex(
    (event) => event.type === 'SuspensiveEffectRecorded' && event.data.decisionId === decisionId,
  );
  return events.flatMap((event, place): readonly ShownEvent[] => {
    if (place !== at) return [event];
    return recorded === null ? [] : [{ ...event, data: { ...event.data, ...recorded } } as ShownEvent];
  });
}
