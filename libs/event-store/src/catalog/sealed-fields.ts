import type { SealedField } from '@lydhoer/kernel';

/** A sealed field's way down from the data's root; `*` goes into each element of an array. */
export interface SealedPath {
  readonly path: readonly string[];
  readonly under: SealedField['sealed'];
}

interface SchemaNode {
  readonly sealed?: SealedField['sealed'];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/**
 * Finds the fields of a JSON schema that are marked sealed, in objects, arrays and unions. Throws for a mark in any
 * other place (a tuple, a record): it would be read as clear text.
 */
export function sealedFieldsOf(schema: object): readonly SealedPath[] {
  const found = below(schema, []);
  if (found.length !== marksIn(schema)) throw new Error('a sealed field stands where it would not be found');
  return found;
}

function below(node: SchemaNode, path: readonly string[]): readonly SealedPath[] {
  if (node.sealed) return [{ path, under: node.sealed }];
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, property]) => below(property, [...path, name])),
    ...(node.items && !Array.isArray(node.items) ? below(node.items, [...path, '*']) : []),
    ...(node.anyOf ?? []).flatMap((option) => below(option, path)),
  ];
}

function marksIn(node: object): number {
  const own = 'sealed' in node && typeof node.sealed === 'object' && node.sealed !== null && 'under' in node.sealed;
  return Object.values(node).reduce<number>(
    (sum, child) => sum + (typeof child === 'object' && child !== null ? marksIn(child as object) : 0),
    own ? 1 : 0,
  );
}
