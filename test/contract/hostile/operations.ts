import { readFileSync } from 'node:fs';

/** As much of a JSON schema as OpenAPI uses here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

/** What an operation does to the log: one command, a command for each case of a register, or nothing. */
export type Effect = 'command' | 'import' | 'none';

export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** With its parameters in braces. */
  readonly path: string;
  readonly permission: string | undefined;
  readonly parameters: readonly Parameter[];
  /** The schema of a JSON body, its references followed. */
  readonly body: Schema | undefined;
  readonly effect: Effect;
  /** Every status that the description names. */
  readonly statuses: readonly number[];
}

interface Described {
  readonly operationId: string;
  readonly 'x-permission'?: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The description in the repository: with the schemas, which the compiler reads off the types when it builds. */
export const committedDocument = JSON.parse(
  readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'),
) as Document;

/** The operations of a document, by id, in its order. */
export function operationsOf(document: Document): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(document, path, method, described)),
  );
}

function operationOf(document: Document, path: string, method: string, described: Described): Operation {
  const parameters = (described.parameters ?? []).map((parameter) => {
    const found = '$ref' in parameter ? (at(document, parameter.$ref) as Parameter) : parameter;
    return { ...found, schema: followed(document, found.schema) };
  });
  const content = described.requestBody?.content ?? {};
  const json = content['application/json'];
  const keyed = parameters.some(({ name }) => name === 'Idempotency-Key');
  return {
    id: described.operationId,
    method: method.toUpperCase() as Operation['method'],
    path,
    permission: described['x-permission'],
    parameters,
    body: json && followed(document, json.schema),
    effect: 'text/csv' in content ? 'import' : keyed ? 'command' : 'none',
    statuses: Object.keys(described.responses).map(Number),
  };
}

function followed(document: Document, schema: Schema): Schema {
  if (schema.$ref !== undefined) return followed(document, at(document, schema.$ref) as Schema);
  const [only, ...others] = schema.allOf ?? [];
  if (only && others.length === 0) return followed(document, only);
  return {
    ...schema,
    ...(schema.anyOf && { anyOf: schema.anyOf.map((each) => followed(document, each)) }),
    ...(schema.items && { items: followed(document, schema.items) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, each]) => [name, followed(document, each)]),
      ),
    }),
  };
}

const at = (document: Document, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], document);
