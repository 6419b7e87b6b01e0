import { demoPersonas } from '@lydhoer/access';
import type { Choices } from './choices.js';
import type { Draft } from './derived.js';
import { contentTypes, headers, methods, pathParts, queries } from './nasty-parts.js';
import { jsonOf, nastyNames, nastyText, nastyValue } from './nasty.js';
import type { Operation } from './operations.js';

/** Makes nonsense of a draft, in one respect. */
export function spoil(draft: Draft, operation: Operation, choices: Choices): void {
  const ways = [spoilBody, spoilFields, spoilBytes, spoilHeaders, spoilQuery, spoilPath, spoilType, spoilMethod];
  choices.one(ways)(draft, choices, operation);
}

function spoilBody(draft: Draft, choices: Choices): void {
  draft.body = nastyValue(choices);
}

/** Every field that the schema has, with something in it that is not meant for it. */
function spoilFields(draft: Draft, choices: Choices, { body }: Operation): void {
  const names = [...Object.keys(body?.properties ?? {}), ...(choices.happens(50) ? [choices.one(nastyNames)] : [])];
  draft.body = Object.fromEntries(names.map((name) => [name, nastyValue(choices)]));
}

function spoilBytes(draft: Draft, choices: Choices): void {
  draft.body = choices.one(breakages)(Buffer.from(jsonOf(draft.body ?? {})), choices);
}

const breakages: readonly ((json: Buffer, choices: Choices) => Buffer)[] = [
  (json, choices) => json.subarray(0, choices.below(json.length + 1)),
  (json, choices) =>
    spliced(json, choices, Buffer.of(choices.one([0x00, 0x80, 0xc3, 0xe6, 0xed, 0xff, 0x22, 0x5c, 0x7b]))),
  (json) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), json]),
  (json) => Buffer.from(json.toString(), 'utf16le'),
  (json) => Buffer.concat([json, json]),
  (json) => Buffer.from(json.toString().replace('{', '{"x":1,"x":2,')),
  (json) => Buffer.from(json.toString().replace('{', '{"__proto__":{"roles":["operator"]},')),
  (json) => Buffer.from(json.toString().replace('{', '{"constructor":{"prototype":{"x":1}},')),
  (json) => Buffer.from(json.toString().replace('{', '{,')),
  (json) => Buffer.from(json.toString().replace(':', ':NaN,"y":')),
  (json) => Buffer.from(json.toString().replaceAll('"', "'")),
  (json) => Buffer.concat([json, Buffer.alloc(300_000, ' ')]),
  (json) => Buffer.concat([Buffer.from('/* x */'), json]),
  (_, choices) =>
    Buffer.from(choices.one(['', ' ', 'null', 'true', '[]', '[{}]', '"x"', '0', '-', '{', '}', '{}{}', '\u0000'])),
  (_, choices) => Buffer.from('[{"x":'.repeat(choices.one([30, 40_000]))),
];

function spliced(json: Buffer, choices: Choices, bytes: Buffer): Buffer {
  const at = choices.below(json.length + 1);
  return Buffer.concat([json.subarray(0, at), bytes, json.subarray(at + choices.below(2))]);
}

function spoilHeaders(draft: Draft, choices: Choices): void {
  const [name, value] = choices.one(headers);
  draft.headers[name] = value;
  if (choices.happens(30)) draft.by = choices.one(demoPersonas).persona;
}

function spoilQuery(draft: Draft, choices: Choices): void {
  const invented = `${encodeURIComponent(choices.one(nastyNames))}=${encodeURIComponent(nastyText(choices).toWellFormed().slice(0, 2_000))}`;
  draft.query.push(choices.happens(50) ? invented : choices.one(queries));
}

function spoilPath(draft: Draft, choices: Choices): void {
  const names = Object.keys(draft.path);
  draft.path[names.length === 0 ? 'behind' : choices.one(names)] = choices.one(pathParts);
}

function spoilType(draft: Draft, choices: Choices): void {
  draft.headers['content-type'] = choices.one(contentTypes);
}

function spoilMethod(draft: Draft, choices: Choices): void {
  draft.method = choices.one(methods);
}
