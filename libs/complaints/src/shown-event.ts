import { forgotten, type EventCatalog, type RecordedEvent, type Vault } from '@lydhoer/event-store';
import type { Sealable } from '@lydhoer/kernel';
import type { ComplaintEvent } from './domain/complaint.events.js';

/** An event of a complaint as its reader may see it. */
export type ShownEvent = ComplaintEvent & Pick<RecordedEvent, 'position' | 'revision' | 'recordedAt' | 'metadata'>;

/** With what sealed fields are found and opened. */
export interface Seals {
  readonly catalog: Pick<EventCatalog, 'sealedFieldsOf'>;
  readonly vault: Pick<Vault, 'open'>;
}

/**
 * An event as it may be shown. Without persons its sealed fields are left out. With persons they are opened; one whose
 * key was destroyed is null, with `forgotten: true` beside it.
 */
export function shownEvent(event: RecordedEvent, persons: boolean, { catalog, vault }: Seals): ShownEvent {
  const data = structuredClone(event.data) as Node;
  for (const { path } of catalog.sealedFieldsOf(event.type)) {
    eachParent(data, path.slice(0, -1), (parent) => {
      show(parent, path.at(-1) ?? '', persons, vault);
    });
  }
  return { ...event, data } as unknown as ShownEvent;
}

type Node = Record<string, unknown>;

function show(parent: Node, field: string, persons: boolean, vault: Seals['vault']): void {
  if (field === '*' && Array.isArray(parent)) {
    showEach(parent, persons, vault);
    return;
  }
  const sealed = parent[field];
  if (!persons) Reflect.deleteProperty(parent, field);
  if (!persons || sealed === null || sealed === undefined) return;
  const text = vault.open(sealed as Sealable);
  if (text === forgotten) Object.assign(parent, { [field]: null, forgotten: true });
  else parent[field] = text;
}

/** A list of sealed texts: empty without persons; with them, null stands for each that was forgotten. */
function showEach(texts: unknown[], persons: boolean, vault: Seals['vault']): void {
  const shown = persons ? texts.map((sealed) => vault.open(sealed as Sealable)) : [];
  texts.splice(0, texts.length, ...shown.map((text) => (text === forgotten ? null : text)));
}

/** Goes to each object that a path leads to; `*` goes into each element of an array. */
function eachParent(node: unknown, path: readonly string[], visit: (parent: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const [step, ...rest] = path;
  if (step === undefined) visit(node as Node);
  else if (step === '*') for (const element of node as readonly unknown[]) eachParent(element, rest, visit);
  else eachParent((node as Node)[step], rest, visit);
}
