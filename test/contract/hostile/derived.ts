import { demoPersonas, permissions, type Permission, type PersonaName } from '@lydhoer/access';
import { today } from './application.js';
import type { Choices } from './choices.js';
import type { Known } from './known.js';
import { jsonOf, planted } from './nasty.js';
import type { Operation, Schema } from './operations.js';
import { madeFor, type Situation } from './played.js';
import type { Sender, Sent } from './sent.js';

/** A request before it is written out: what can still be changed about it. */
export interface Draft {
  by: Sender;
  method: string;
  /** One for each parameter of the path, as it will stand in it, and what comes `behind` it. */
  path: Record<string, string>;
  /** Written out, without the question mark. */
  query: string[];
  headers: Record<string, string>;
  /** A value to be written as JSON, or what is sent as it is. Undefined: no body. */
  body: unknown;
}

interface Derivation extends Situation {
  readonly operation: Operation;
  readonly known: Known;
}

export const personasFor = ({ permission }: Operation): readonly PersonaName[] => {
  const allowed = permission === undefined ? undefined : Object.keys(permissions[permission as Permission]);
  const names = demoPersonas.filter(({ roles }) => !allowed || roles.some((role) => allowed.includes(role)));
  return names.map(({ persona }) => persona);
};

/**
 * A request that ought to be right: the story's own for what was just made, or one made of the schema and of what
 * stands in the log.
 */
export function derived(situation: Derivation, choices: Choices, key: string): Draft {
  const { operation, made, step, round } = situation;
  const fromStory = step !== undefined && !choices.happens(35);
  const words = new Words(situation.known, choices);
  const body = fromStory ? step.body(made, round) : operation.body && words.of(operation.body, '');
  const ownQuery = Object.entries(step?.query ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return {
    by: fromStory ? step.by : choices.mostlyFirst(personasFor(operation)),
    method: operation.method,
    path: pathOf(situation, fromStory, choices),
    query: [...ownQuery, ...queryOf(operation, words, choices, Object.keys(step?.query ?? {}))],
    headers: {
      ...(operation.effect === 'import' ? { 'content-type': 'text/csv' } : {}),
      ...(operation.effect !== 'import' && body !== undefined ? { 'content-type': 'application/json' } : {}),
      ...(operation.effect === 'command' ? { 'idempotency-key': key } : {}),
      ...(choices.happens(30) ? { 'accept-language': choices.one(['en', 'da', 'en-GB;q=0.9, da;q=0.2']) } : {}),
    },
    body: body ?? (operation.effect === 'import' ? step?.body(made, round) : undefined),
  };
}

function pathOf(
  { operation, known, made, step }: Derivation,
  fromStory: boolean,
  choices: Choices,
): Record<string, string> {
  const path: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'path') continue;
    const { name, schema } = parameter;
    const beside = known.values(name, Object.values(path).map(decodeURIComponent));
    const others = (schema.enum as string[] | undefined) ?? (beside.length > 0 ? beside : known.values(name));
    const latest = fromStory ? (step?.path?.[name] ?? madeFor(parameter, made)) : undefined;
    const value = latest ?? (others.length > 0 ? choices.mostlyFirst(others) : 'none-known');
    path[name] = encodeURIComponent(value);
  }
  return path;
}

function queryOf(operation: Operation, words: Words, choices: Choices, given: readonly string[]): string[] {
  const declared = operation.parameters.filter((each) => each.in === 'query' && !given.includes(each.name));
  return declared
    .filter(({ name }) => name === 'register' || choices.happens(25))
    .flatMap(({ name, schema }) =>
      [words.of(schema, name)].flat().map((value) => `${name}=${encodeURIComponent(String(value))}`),
    );
}

const days: readonly string[] = [
  today,
  '2026-03-01',
  '2026-02-20',
  '2026-06-30',
  '2020-02-29',
  '2000-01-01',
  '1999-12-31',
];
const saysDay = /On$|^(from|to|asOf|validFrom|validTo|lastDay|receivedFrom|receivedTo|dueBefore)$/;

/** Values that fit a schema, with words that the log knows. */
class Words {
  constructor(
    private readonly known: Known,
    private readonly choices: Choices,
  ) {}

  of(schema: Schema, name: string): unknown {
    const { choices } = this;
    if (schema.anyOf) return this.of(choices.mostlyFirst(schema.anyOf), name);
    if (schema.enum) return choices.mostlyFirst(schema.enum);
    const type = [schema.type].flat()[0] ?? 'string';
    switch (type as 'array' | 'object' | 'boolean' | 'number' | 'integer' | 'string') {
      case 'array':
        return Array.from({ length: 1 + choices.below(3) }, () => this.of(schema.items ?? {}, name));
      case 'object':
        return this.object(schema);
      case 'boolean':
        return choices.happens(50);
      case 'number':
      case 'integer':
        return (schema.minimum ?? 0) + choices.below((schema.maximum ?? 100) - (schema.minimum ?? 0) + 1);
      case 'string':
        return this.text(name);
    }
  }

  private object({ properties = {}, required = [] }: Schema): object {
    const said = Object.entries(properties).filter(([name]) => required.includes(name) || this.choices.happens(40));
    return Object.fromEntries(said.map(([name, schema]) => [name, this.of(schema, name)]));
  }

  private text(name: string): string {
    if (name === 'cpr') return this.choices.one([planted.cpr, planted.bareCpr]);
    const singular = this.known.values(name.replace(/s$/, ''));
    const known = [...(saysDay.test(name) ? days : []), ...this.known.values(name), ...singular];
    return known.length > 0 ? this.choices.mostlyFirst(known) : `${planted.text} om ${planted.name}`;
  }
}

/** Writes a draft out. */
export function written(draft: Draft, { path, effect }: Operation): Sent {
  const { behind, ...parameters } = draft.path;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '');
  const tail = behind === undefined ? '' : `/${behind}`;
  const query = draft.query.length === 0 ? '' : `?${draft.query.join('&')}`;
  const { by, method, headers, body } = draft;
  const sent = { by, method, url: `${address}${tail}${query}`, headers };
  if (body === undefined) return sent;
  const asItIs = Buffer.isBuffer(body) || (typeof body === 'string' && effect === 'import');
  return { ...sent, body: asItIs ? body : jsonOf(body) };
}
