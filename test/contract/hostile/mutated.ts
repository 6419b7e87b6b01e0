import { demoPersonas } from '@lydhoer/access';
import type { Choices } from './choices.js';
import type { Draft } from './derived.js';
import type { Known } from './known.js';
import { nastyNames, nastyText, nastyValue, planted } from './nasty.js';
import { strangers, type Sender } from './sent.js';

const strange = Object.keys(strangers) as (keyof typeof strangers)[];
const senders: readonly Sender[] = ['nobody', ...strange, ...demoPersonas.map(({ persona }) => persona)];

/** Changes a draft in one place: the body, an id in the path, a filter, who sends it, what it says it has seen. */
export function mutate(draft: Draft, known: Known, choices: Choices): void {
  const way = choices.below(10);
  if (way < 5) draft.body = mutatedValue(draft.body, known, choices);
  else if (way < 7) mutatePath(draft, known, choices);
  else if (way === 7) draft.by = choices.one(senders);
  else if (way === 8) mutateSeen(draft, choices);
  else mutateQuery(draft, choices);
}

/** What the sender says to have seen: a revision, or a position of the log, which may lie far ahead. */
function mutateSeen({ method, headers }: Draft, choices: Choices): void {
  if (method === 'GET') headers['lydhoer-position'] = choices.one(['1', '999999999', '9223372036854775807']);
  else headers['if-match'] = choices.one(['"0"', '"1"', '"7"', '"9223372036854775807"']);
}

const kinds = ['complaintId', 'pointId', 'reviewId', 'findingId', 'learningPointId', 'actionId', 'personId', 'staffId'];

function mutatePath({ path }: Draft, known: Known, choices: Choices): void {
  const names = Object.keys(path);
  if (names.length === 0) return;
  const other = known.values(choices.one(kinds));
  const strange = ['00000000-0000-4000-8000-000000000000', planted.cpr, 'TIME.LONG', nastyText(choices).slice(0, 150)];
  path[choices.one(names)] = encodeURIComponent(choices.one([...other, ...strange]).toWellFormed());
}

function mutateQuery({ query }: Draft, choices: Choices): void {
  const at = choices.below(query.length + 1);
  const [name = 'limit'] = (query[at] ?? '').split('=');
  const value = encodeURIComponent(nastyText(choices).toWellFormed().slice(0, 3_000));
  query.splice(at, choices.below(2), `${name}=${value}`);
}

/** The value with one of its parts changed. What is no object is sent along as it is. */
function mutatedValue(value: unknown, known: Known, choices: Choices): unknown {
  if (typeof value !== 'object' || value === null) return value === undefined ? undefined : nastyText(choices);
  const copy = structuredClone(value);
  const places = placesIn(copy);
  if (places.length === 0) return choices.happens(50) ? { [choices.one(nastyNames)]: nastyValue(choices) } : {};
  const { holder, name } = choices.one(places);
  const other = choices.one(places);
  switch (choices.below(7)) {
    case 0:
      holder[name] = nastyValue(choices);
      break;
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else Reflect.deleteProperty(holder, name);
      break;
    case 2:
      // Copies of both: one may hold the other, and JSON has no circles.
      [holder[name], other.holder[other.name]] = [
        structuredClone(other.holder[other.name]),
        structuredClone(holder[name]),
      ];
      break;
    case 3:
      if (!Array.isArray(holder)) define(holder, choices.one(nastyNames), nastyValue(choices));
      break;
    case 4:
      holder[name] = [holder[name], holder[name]];
      break;
    case 5:
      holder[name] = choices.one([...known.values(choices.one(kinds)), null]);
      break;
    default:
      holder[name] = { [name]: holder[name] };
  }
  return copy;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function placesIn(value: object): readonly Place[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    { holder: value as Record<string, unknown>, name },
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ]);
}

/** As JSON.parse sets it: also where assigning would reach the prototype. */
function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}
