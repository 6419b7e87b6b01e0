import type { IntakeCorrected } from './domain/intake/intake.events.js';
import type { ShownEvent } from './shown-event.js';

/** Events with the registration as it should have been recorded: how it came in, its journal reference, what was told. */
export const withIntakePutRight = (
  events: readonly ShownEvent[],
  { channel, form, journalReference, narrative }: IntakeCorrected['data'],
): readonly ShownEvent[] =>
  events.map((event) =>
    event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered'
      ? ({
          ...event,
          data: { ...(narrative ? renarrated(event.data, narrative) : event.data), channel, form, journalReference },
        } as ShownEvent)
      : event,
  );

/** As in the registration, a text that may not be read is absent, and one that was forgotten is told to be. */
function renarrated(data: object, told: NonNullable<IntakeCorrected['data']['narrative']>): object {
  const others = Object.entries(data).filter(([name]) => name !== 'narrative' && name !== 'forgotten');
  const { text, ...beside } = told;
  return { ...Object.fromEntries(others), ...('text' in told ? { narrative: text } : {}), ...beside };
}
