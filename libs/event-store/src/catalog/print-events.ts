import type { EventDeclaration, SealedField } from '@lydhoer/kernel';

/** The events that one context declares, under the heading they are printed with. */
export interface EventsOfContext {
  readonly context: string;
  readonly declarations: readonly EventDeclaration[];
}

interface SchemaNode {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly sealed?: SealedField['sealed'];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mayBeNull: boolean;
  readonly sealedUnder: string;
}

/** All events of the installation as a Markdown page (`docs/events.md`). Throws for a schema it has no words for. */
export function printEvents(contexts: readonly EventsOfContext[]): string {
  return [
    '# Events',
    'Printed from the schemas in `libs/*/src/domain/*.events.ts`; a test fails when this page and they differ ' +
      '(`npm run docs` prints it anew).',
    'Every event also carries an id, its stream, revision and position, when it was recorded, who gave the command ' +
      '(`actor`), the command’s Idempotency-Key (`commandId`), `correlationId`, `causationId` and `schemaVersion`. ' +
      'A *sealed* field is encrypted before it is written; destroying its key forgets it, and it then reads as null. ' +
      '`a.b` is a field of an object, `a[].b` one of every object in a list.',
    contexts.map(contentsOf).join('\n'),
    ...contexts.flatMap(({ context, declarations }) => [`## ${context}`, ...declarations.map(printEvent)]),
  ]
    .join('\n\n')
    .concat('\n');
}

const contentsOf = ({ context, declarations }: EventsOfContext) =>
  `- ${context}: ${declarations.map(({ type }) => `[${type}](#${type.toLowerCase()})`).join(', ')}`;

function printEvent({ type, category, version, about, schema }: EventDeclaration): string {
  const rows = fieldsOf(schema as SchemaNode, '', category).map(
    ({ name, type: words, mayBeNull, sealedUnder }) =>
      `| \`${name}\` | ${words}${mayBeNull ? ', or null' : ''} | ${sealedUnder} |`,
  );
  return [
    `### ${type}`,
    '',
    about,
    '',
    `Stream \`${category}-<id>\`, version ${version}${version > 1 ? '; older ones are read as this one' : ''}.`,
    '',
    '| field | type | sealed under the key of |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function fieldsOf({ properties = {} }: SchemaNode, prefix: string, category: string): readonly Field[] {
  return Object.entries(properties).flatMap(([property, schema]) => {
    const name = `${prefix}${property}`;
    const options = optionsOf(schema);
    const field = {
      name,
      type: options.map(typeOf).join(', or '),
      mayBeNull: mayBeNull(schema),
      sealedUnder: options.map((option) => sealedUnder(option, prefix, category)).join(''),
    };
    const inside = options.flatMap((option) => [
      ...fieldsOf(option, `${name}.`, category),
      ...optionsOf(option.items ?? {}).flatMap((item) => fieldsOf(item, `${name}[].`, category)),
    ]);
    return [field, ...inside];
  });
}

const mayBeNull = ({ anyOf = [] }: SchemaNode) => anyOf.some(({ type }) => type === 'null');

/** What a field may be, apart from null: itself, or the shapes of a union, told apart by a field of theirs. */
function optionsOf(schema: SchemaNode): readonly SchemaNode[] {
  return schema.anyOf ? schema.anyOf.filter(({ type }) => type !== 'null') : [schema];
}

function typeOf(node: SchemaNode): string {
  const values = node.const === undefined ? node.enum : [node.const];
  if (values) return values.map((value) => `\`${value}\``).join(' · ');
  switch (node.type) {
    case 'string':
      if (node.format !== undefined) return node.format;
      return node.maxLength === undefined ? 'text' : `text, at most ${node.maxLength} characters`;
    case 'integer':
    case 'number':
      return `${node.type === 'integer' ? 'whole number' : 'number'}${range(node)}`;
    case 'boolean':
      return 'true or false';
    case 'array': {
      const items = optionsOf(node.items ?? {});
      return items.some(({ properties }) => properties) ? 'list' : `list of ${items.map(typeOf).join(', or ')}`;
    }
    case 'object':
      return 'object';
    case undefined:
    default:
      throw new Error(`an event field has the type ${String(node.type)}: there are no words for it`);
  }
}

function range({ minimum, maximum }: SchemaNode): string {
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return `, at least ${String(minimum)}`;
  return minimum === undefined ? `, at most ${maximum}` : `, ${minimum} to ${maximum}`;
}

function sealedUnder({ sealed }: SchemaNode, prefix: string, category: string): string {
  if (!sealed) return '';
  if (sealed.under === 'stream') return `the ${category}’s text`;
  return `the person in \`${prefix}${sealed.idIn}\`${sealed.finds ? ', who is found by it' : ''}`;
}
