import { namedId, textKey, personKey } from '@lydhoer/event-store';
import type { EventDeclaration, SealedField } from '@lydhoer/kernel';

interface SchemaNode {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly sealed?: SealedField['sealed'];
}

/** An event as the log holds it; revision and position as text, as JSON has them. */
export interface SampleEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: string;
  readonly position: string;
  readonly recordedAt: string;
  readonly metadata: {
    readonly commandId: string;
    readonly actor: string;
    readonly correlationId: string;
    readonly causationId: string;
    readonly schemaVersion: number;
  };
  readonly data: object;
}

/** What a sealed field looks like in the log; the box opens with no key. */
const box = Buffer.alloc(48, 'never opened').toString('base64');

/** A complete sample of an event in its current shape: no field is null, lists hold one of each kind. */
export function sampleEvent({ type, category, version, schema }: EventDeclaration): SampleEvent {
  const stream = `${category}-${namedId('sample', category)}`;
  const request = namedId('sample', 'request');
  return {
    id: namedId('sample', type),
    type,
    stream,
    revision: '0',
    position: '1',
    recordedAt: '2026-03-02T09:00:00.000Z',
    metadata: {
      commandId: 'sample',
      actor: namedId('sample', 'staff'),
      correlationId: request,
      causationId: request,
      schemaVersion: version,
    },
    data: sampleObject(schema, stream),
  };
}

const sampleObject = ({ properties = {} }: SchemaNode, stream: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, sampleValue(name, node, stream)]));

function sampleValue(name: string, node: SchemaNode, stream: string): unknown {
  const [option = node] = optionsOf(node);
  if (option.sealed) {
    const { sealed } = option;
    return { key: sealed.under === 'person' ? personKey(sampleText(sealed.idIn)) : textKey(stream), box };
  }
  if (option.const !== undefined) return option.const;
  if (option.enum) return option.enum[0];
  switch (option.type) {
    case 'object':
      return sampleObject(option, stream);
    case 'array':
      return optionsOf(option.items ?? {}).map((item) => sampleValue(name, item, stream));
    case 'string':
      if (option.format === 'date') return '2026-03-01';
      return option.format === 'date-time' ? '2026-03-01T09:01:00.000Z' : sampleText(name);
    case 'integer':
    case 'number':
      return option.minimum ?? 1;
    case 'boolean':
      return true;
    case undefined:
    default:
      throw new Error(`there is no sample of a field ${name} of type ${String(option.type)}`);
  }
}

const optionsOf = (node: SchemaNode): readonly SchemaNode[] =>
  node.anyOf ? node.anyOf.filter(({ type }) => type !== 'null') : [node];

const sampleText = (name: string): string =>
  /(^id|Id|By|assignee|owner|from|to)$/.test(name) ? namedId('sample', name) : `sample-${name}`;
