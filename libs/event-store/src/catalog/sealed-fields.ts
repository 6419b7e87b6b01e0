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

/** Finds the fields of a JSON schema that are marked sealed, in objects, arrays and unions. */
export function sealedFieldsOf(schema: object): readonly SealedPath[] {
  return below(schema as SchemaNode, []);
}

function below(node: SchemaNode, path: readonly string[]): readonly SealedPath[] {
  if (node.sealed) return [{ path, under: node.sealed }];
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, property]) => below(property, [...path, name])),
    ...(node.items ? below(node.items, [...path, '*']) : []),
    ...(node.anyOf ?? []).flatMap((option) => below(option, path)),
  ];
}
