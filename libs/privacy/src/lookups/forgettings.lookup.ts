import { Injectable } from '@nestjs/common';
import { personKey, textKey } from '@lydhoer/event-store';
import { ReadModels, table, view } from '@lydhoer/read-models';
import type { ForgettingEvent } from '../domain/forgetting.events.js';
import { textStream, type Ground, type TextKind } from '../domain/forgetting.values.js';

export type ForgettingRow = Readonly<{
  forgetting_id: string;
  /** Log position of the event as text, padded so that it sorts as a number. */
  position: string;
  /** `person`, or the kind of text. */
  kind: 'person' | TextKind;
  subject_id: string;
  ground: Ground;
  recorded_by: string;
  recorded_at: string;
  /** The name of the key that is to be destroyed. */
  key_name: string;
}>;

const forgetting = table<ForgettingRow>({
  name: 'forgetting',
  columns: {
    forgetting_id: 'TEXT',
    position: 'TEXT',
    kind: 'TEXT',
    subject_id: 'TEXT',
    ground: 'TEXT',
    recorded_by: 'TEXT',
    recorded_at: 'TEXT',
    key_name: 'TEXT',
  },
  key: ['forgetting_id'],
  indexes: [['position']],
});

const sortable = (position: bigint) => String(position).padStart(19, '0');

export const forgettingsLookup = view<ForgettingEvent>({
  name: 'forgettings',
  version: 1,
  tables: [forgetting],
  on: {
    PersonForgotten: ({ data, metadata, position, recordedAt }, rows) => {
      rows.put(forgetting, {
        forgetting_id: data.forgettingId,
        position: sortable(position),
        kind: 'person',
        subject_id: data.personId,
        ground: data.ground,
        recorded_by: metadata.actor,
        recorded_at: recordedAt,
        key_name: personKey(data.personId),
      });
    },
    TextForgotten: ({ data, metadata, position, recordedAt }, rows) => {
      rows.put(forgetting, {
        forgetting_id: data.forgettingId,
        position: sortable(position),
        kind: data.kind,
        subject_id: data.id,
        ground: data.ground,
        recorded_by: metadata.actor,
        recorded_at: recordedAt,
        key_name: textKey(textStream(data.kind, data.id)),
      });
    },
  },
});

/** What was to be forgotten, as the log says. Whether the key is gone is asked of the vault. */
@Injectable()
export class Forgettings {
  constructor(private readonly readModels: ReadModels) {}

  caughtUp(): Promise<void> {
    return this.readModels.caughtUp('privacy');
  }

  /** The newest first; `before` is the position of the last one seen. */
  newest(limit: number, before: string | null = null): readonly ForgettingRow[] {
    return this.readModels
      .read('privacy')
      .all<ForgettingRow>("SELECT * FROM forgetting WHERE position < coalesce(?, '~') ORDER BY position DESC LIMIT ?", [
        before,
        limit,
      ]);
  }
}
