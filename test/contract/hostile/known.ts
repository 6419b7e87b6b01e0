import type { RecordedEvent } from '@lydhoer/event-store';

type Values = Map<string, string[]>;

/** Other names under which what a field holds is known. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = {
  contactId: ['contactId', 'complaintId'],
  citizenContactId: ['contactId'],
  draftId: ['findingId', 'recommendationId'],
  outstandingActionId: ['actionId'],
  owner: ['owner', 'staffId'],
  assignee: ['assignee', 'staffId'],
  parent: ['code'],
  department: ['department'],
  id: ['team', 'complaintId', 'reviewId', 'actionId', 'learningPointId'],
};

/** Everything that was said in clear in the log, by the name of the field that said it: what a request can refer to. */
export class Known {
  private readonly everywhere: Values = new Map();
  private readonly streams = new Map<string, Values>();

  learn(events: readonly RecordedEvent[]): void {
    for (const { stream, data } of events) {
      const own: Values = this.streams.get(stream) ?? new Map<string, string[]>();
      this.streams.set(stream, own);
      for (const [name, value] of said(data)) {
        note(own, name, value);
        note(this.everywhere, name, value);
      }
    }
  }

  /** What answers gave out to be sent again: cursors, numbers that people say, log positions, sets of views. */
  learnFrom(answer: unknown): void {
    for (const [name, value] of said(answer)) {
      const use = { next: 'cursor', number: 'number', position: 'asOfPosition', set: 'set' }[name];
      if (use !== undefined) note(this.everywhere, use, value);
    }
  }

  names(): readonly string[] {
    return [...this.everywhere.keys()];
  }

  /** What fields of that name held, the latest first; with `beside`, in streams that hold all of those values alone. */
  values(name: string, beside: readonly string[] = []): readonly string[] {
    const names = alsoNamed[name] ?? [name];
    const places =
      beside.length === 0
        ? [this.everywhere]
        : [...this.streams.values()].filter((own) => {
            const all = new Set([...own.values()].flat());
            return beside.every((value) => all.has(value));
          });
    return names.flatMap((each) => places.flatMap((place) => place.get(each) ?? []));
  }
}

const mostKept = 40;

function note(values: Values, name: string, value: string): void {
  const known = (values.get(name) ?? []).filter((other) => other !== value);
  values.set(name, [value, ...known].slice(0, mostKept));
}

function said(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => said(item, name));
  if (typeof value !== 'object' || value === null || 'box' in value) return [];
  return Object.entries(value).flatMap(([member, inner]) => said(inner, member));
}
