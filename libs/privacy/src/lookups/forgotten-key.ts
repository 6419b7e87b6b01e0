import { personKey, textKey, type RecordedEvent } from '@lydhoer/event-store';
import type { PersonForgotten, TextForgotten } from '../domain/forgetting.events.js';
import { textStream } from '../domain/forgetting.values.js';

type Told = Pick<RecordedEvent, 'type' | 'data'>;

/** The name of the key that an event says is to be destroyed; undefined for every other event. */
export function keyForgottenBy({ type, data }: Told): string | undefined {
  switch (type) {
    case 'PersonForgotten':
      return personKey((data as PersonForgotten['data']).personId);
    case 'TextForgotten': {
      const { kind, id } = data as TextForgotten['data'];
      return textKey(textStream(kind, id));
    }
    default:
      return undefined;
  }
}
