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
      return undefined;
    });
  }
  return [...keys];
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
  if (paths.length === 0) return data;
  const copy = structuredClone(data);
  for (const { path, under } of paths) {
    visit(copy as Parent, path, (parent, clear) =>
      typeof clear === 'string' ? vault.seal(keyOf(stream, parent, under), clear) : clear,
    );
  }
  return copy;
}

function keyOf(stream: string, parent: Parent, under: SealedPath['under']): string {
  if (under.under === 'stream') return textKey(stream);
  const id = parent[under.idIn];
  if (typeof id !== 'string') throw new Error(`a field sealed for a person has no ${under.idIn} beside it`);
  return personKey(id);
}

/** Goes to each field that a path names and replaces it by what `change` returns (undefined leaves it). */
function visit(
  node: Parent,
  path: readonly string[],
  change: (parent: Parent, value: Sealable) => Sealable | undefined,
) {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (name === '*') {
    if (Array.isArray(node)) for (const element of node as Parent[]) visit(element, rest, change);
    return;
  }
  const value = node[name];
  if (value === undefined || value === null) return;
  if (rest.length > 0) {
    visit(value as Parent, rest, change);
    return;
  }
  const replacement = change(node, value as Sealable);
  if (replacement !== undefined) node[name] = replacement;
}
