import { Injectable } from '@nestjs/common';
import { demand, type Caller } from '@lydhoer/access';
import { EventCatalog, EventStore, forgotten, Vault, type RecordedEvent } from '@lydhoer/event-store';
import { Refusal, type Sealable } from '@lydhoer/kernel';
import { ComplaintAccess } from './complaint.access.js';
import { complaintStream } from './complaint.stream.js';
import type { ComplaintEvent } from './domain/complaint.events.js';
import type { ComplaintRefusal } from './domain/complaint.refusals.js';
import { evolveComplaint } from './domain/complaint.evolve.js';
import { initialComplaint } from './domain/complaint.state.js';
import { Lookups } from './lookups/lookups.js';

/** An event of a complaint as its reader may see it. */
export type ShownEvent = ComplaintEvent & Pick<RecordedEvent, 'revision' | 'recordedAt' | 'metadata'>;

/**
 * A complaint's stream, for those who may read it. Without persons the sealed fields are left out. With persons they
 * are opened; one whose key was destroyed is null, with `forgotten: true` beside it.
 */
@Injectable()
export class ComplaintHistory {
  constructor(
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
    private readonly vault: Vault,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  async read(complaintId: string, caller: Caller, persons: boolean): Promise<readonly ShownEvent[]> {
    const recorded = await this.store.readStream(complaintStream(complaintId));
    const events = recorded.map((event) => this.catalog.upcast(event));
    const state = events.reduce(
      (soFar, event) => evolveComplaint(soFar, event as unknown as ComplaintEvent),
      initialComplaint,
    );
    if (state === null) throw new Refusal<ComplaintRefusal>('complaint-unknown');
    const facts = this.access.factsOf(state);
    demand(caller, 'read-complaint', facts);
    if (persons) {
      const consent = this.lookups.consentTo(complaintId);
      demand(caller, 'read-complaint-with-persons', { ...facts, consent });
    }
    return events.map((event) => this.shown(event, persons));
  }

  private shown(event: RecordedEvent, persons: boolean): ShownEvent {
    const data = structuredClone(event.data) as Node;
    for (const { path } of this.catalog.sealedFieldsOf(event.type)) {
      eachParent(data, path.slice(0, -1), (parent) => {
        this.show(parent, path.at(-1) ?? '', persons);
      });
    }
    return { ...event, data } as unknown as ShownEvent;
  }

  private show(parent: Node, field: string, persons: boolean): void {
    const sealed = parent[field];
    if (!persons) Reflect.deleteProperty(parent, field);
    if (!persons || sealed === null || sealed === undefined) return;
    const text = this.vault.open(sealed as Sealable);
    if (text === forgotten) Object.assign(parent, { [field]: null, forgotten: true });
    else parent[field] = text;
  }
}

type Node = Record<string, unknown>;

/** Goes to each object that a path leads to; `*` goes into each element of an array. */
function eachParent(node: unknown, path: readonly string[], visit: (parent: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const [step, ...rest] = path;
  if (step === undefined) visit(node as Node);
  else if (step === '*') for (const element of node as readonly unknown[]) eachParent(element, rest, visit);
  else eachParent((node as Node)[step], rest, visit);
}
