import type { Message } from '@lydhoer/kernel';
import type { RecordedEvent } from '@lydhoer/event-store';

/** What a row may hold. A sealed field is kept unopened, as JSON text. Booleans are 0 and 1. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A table of a view, declared beside the code that fills it; the SQL follows from the declaration. */
export interface Table<R extends Row = Row> {
  readonly name: string;
  readonly columns: Readonly<Record<keyof R & string, 'TEXT' | 'INTEGER'>>;
  /** The primary key, in order. `Rows.under` finds rows by a prefix of it. */
  readonly key: readonly (keyof R & string)[];
  readonly indexes?: readonly (readonly (keyof R & string)[])[];
}

/**
 * The rows of a view while events are folded into it. Reads see what earlier events of the same batch wrote. All
 * changes of one event are made, or, when its fold throws, none.
 */
export interface Rows {
  get<R extends Row>(table: Table<R>, key: Partial<R>): R | undefined;
  /** All rows whose key begins with these values, in key order. */
  under<R extends Row>(table: Table<R>, prefix: Partial<R>): readonly R[];
  put<R extends Row>(table: Table<R>, row: R): void;
  /** Changes some columns of a row that must exist: an event about a row nobody wrote is a poison event. */
  change<R extends Row>(table: Table<R>, key: Partial<R>, columns: Partial<R>): void;
  remove<R extends Row>(table: Table<R>, key: Partial<R>): void;
}

/** A recorded event with its data typed. */
export type Seen<E extends Message> =
  E extends Message<infer Type, infer Data>
    ? Omit<RecordedEvent, 'type' | 'data'> & { readonly type: Type; readonly data: Data }
    : never;

export type Folds<E extends Message> = {
  readonly [Type in E['type']]?: (event: Seen<Extract<E, { type: Type }>>, rows: Rows) => void;
};

/** A read model: tables, and what each event does to their rows. It never stores what depends on today. */
export interface View {
  readonly name: string;
  /** Raise it when tables or folds change: the file is then rebuilt at the next start. */
  readonly version: number;
  readonly tables: readonly Table<never>[];
  readonly on: Readonly<Record<string, (event: never, rows: Rows) => void>>;
}

export const view = <E extends Message>(declaration: {
  readonly name: string;
  readonly version: number;
  readonly tables: readonly Table<never>[];
  readonly on: Folds<E>;
}): View => declaration as View;

export const table = <R extends Row>(declaration: Table<R>): Table<R> => declaration;

/** Views that share a file and so a checkpoint. A query reads one set and waits for that set alone. */
export interface ViewSet {
  readonly name: string;
  readonly views: readonly View[];
}
