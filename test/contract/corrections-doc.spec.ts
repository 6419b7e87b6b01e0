import { readFileSync, writeFileSync } from 'node:fs';
import { complaintEvents } from '@lydhoer/complaints';
import { printPutRight, type Operation } from './put-right/print-put-right.js';
import { anew, correcting, following } from './put-right/put-right.js';
import { putRight } from './put-right/put-right.table.js';

const page = new URL('../../docs/corrections.md', import.meta.url);

interface Schema {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
}

/** The fields of an event that hold a day or an instant, by their path. */
function daysIn(schema: Schema, path = ''): readonly string[] {
  return [
    ...(schema.format === 'date' || schema.format === 'date-time' ? [path] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, of]) => daysIn(of, path ? `${path}.${name}` : name)),
    ...(schema.anyOf ?? []).flatMap((one) => daysIn(one, path)),
    ...(schema.items ? daysIn(schema.items, path) : []),
  ];
}

interface Described {
  readonly operationId?: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
}
const described = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const asksWhy = ({ requestBody }: Described): boolean => {
  const name = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
  return described.components.schemas[name]?.properties?.reason !== undefined;
};
const operations = new Map<string, Operation>(
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, one]) =>
      one.operationId === undefined
        ? []
        : [[one.operationId, { method: method.toUpperCase(), path, asksWhy: asksWhy(one) }] as const],
    ),
  ),
);
const facts = putRight.flatMap((subject) => subject.facts);
const told = new Map(complaintEvents.map((event) => [event.type, event.schema as Schema]));

describe('What is recorded of a complaint', () => {
  it('is a fact that can be put right, a correction, or follows from them: every event is one of these', () => {
    const known = [...facts.flatMap(({ events }) => events), ...correcting, ...following];
    expect(known.toSorted()).toEqual([...told.keys()].toSorted());
  });

  it.each(facts)('has for $what something that puts each of its days right', ({ events, days }) => {
    const fields = new Set(events.flatMap((type) => daysIn(told.get(type) ?? {})));
    expect(Object.keys(days).toSorted()).toEqual([...fields].toSorted());
    for (const by of Object.values(days)) expect(by).not.toEqual([]);
  });

  it.each(facts)('has for $what something that puts the rest of it right', ({ rest }) => {
    expect(rest).not.toEqual([]);
  });

  it('is put right by operations that there are', () => {
    const named = facts.flatMap(({ days, rest }) => [...Object.values(days).flat(), ...rest]);
    expect(named.filter((id) => !operations.has(id))).toEqual([]);
  });

  it('is put right with a reason, except where it is recorded anew', () => {
    const named = new Set(facts.flatMap(({ days, rest }) => [...Object.values(days).flat(), ...rest]));
    expect([...named].filter((id) => operations.get(id)?.asksWhy !== true).toSorted()).toEqual(anew.toSorted());
  });
});

describe('docs/corrections.md', () => {
  it('says what the table says (UPDATE_DOCS=1 prints it anew)', () => {
    const printed = printPutRight(putRight, operations);
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, printed);
    expect(readFileSync(page, 'utf8')).toBe(printed);
  });
});
