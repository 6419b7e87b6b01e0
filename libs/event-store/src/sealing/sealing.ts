import type { Sealable, Sealed } from '@lydhoer/kernel';
import type { SealedPath } from '../catalog/sealed-fields.js';
import { personKey, textKey, type Vault } from './vault.js';

type Parent = Record<string, unknown>;

/** The names of the keys that an event's personal fields are sealed under; none when it has no such field. */
export function keysFor(stream: string, data: object, paths: readonly SealedPath[]): readonly string[] {
  const keys = new Set<string>();
  for (const { path, under } of paths) {
    visit(data as Parent, path, (parent) => {
      keys.add(keyOf(stream, parent, under));
    });
  }
  return [...keys];
}

/** What an event tells of persons that they are found by: the identifier, and the name of the person's key. */
export function identifiersIn(
  stream: string,
  data: object,
  paths: readonly SealedPath[],
): readonly { readonly key: string; readonly identifier: string }[] {
  const found: { readonly key: string; readonly identifier: string }[] = [];
  for (const { path, under } of paths) {
    if (under.under === 'stream' || !under.finds) continue;
    changedAt(data as Parent, path, (parent, identifier) => {
      found.push({ key: keyOf(stream, parent, under), identifier });
      return identifier;
    });
  }
  return found;
}

/** The names of the keys that the boxes in a recorded event were sealed under, whatever its version. */
export const keysOfBoxes = (data: unknown): readonly string[] => [...new Set(boxesIn(data).map(({ key }) => key))];

/** The boxes in a recorded event's data, whatever its version. */
export function boxesIn(data: unknown): readonly Sealed[] {
  if (typeof data !== 'object' || data === null) return [];
  const { key, box, ...others } = data as Partial<Record<string, unknown>>;
  if (typeof key === 'string' && typeof box === 'string' && Object.keys(others).length === 0) return [{ key, box }];
  return Object.values(data).flatMap(boxesIn);
}

/** The event's data with each personal field sealed. The keys must exist (`Vault.ensure`). */
export function sealData<Data extends object>(
  stream: string,
  data: Data,
  paths: readonly SealedPath[],
  vault: Vault,
): Data {
  return paths.reduce<Parent>(
    (sealed, { path, under }) =>
      changedAt(sealed, path, (parent, clear) => vault.seal(keyOf(stream, parent, under), clear)),
    data as Parent,
  ) as Data;
}

function keyOf(stream: string, parent: Parent, under: SealedPath['under']): string {
  if (under.under === 'stream') return textKey(stream);
  const id = parent[under.idIn];
  if (typeof id !== 'string') throw new Error(`a field sealed for a person has no ${under.idIn} beside it`);
  return personKey(id);
}

/** Shows each field that a path names, with the object it stands in. */
function visit(node: Parent, path: readonly string[], see: (parent: Parent) => void): void {
  changedAt(node, path, (parent, value) => {
    see(parent);
    return value;
  });
}

/** A copy of what lies on the way to the texts that a path names, with these changed; the rest is shared. */
function changedAt(node: Parent, path: readonly string[], change: (parent: Parent, text: string) => Sealable): Parent {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  if (name === '*') {
    if (!Array.isArray(node)) return node;
    return node.map((element: unknown) =>
      rest.length === 0 && typeof element === 'string'
        ? change(node as unknown as Parent, element)
        : changedAt(element as Parent, rest, change),
    ) as unknown as Parent;
  }
  const value = node[name];
  if (value === undefined || value === null) return node;
  if (rest.length > 0) return { ...node, [name]: changedAt(value as Parent, rest, change) };
  return typeof value === 'string' ? { ...node, [name]: change(node, value) } : node;
}
