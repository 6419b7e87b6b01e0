import { demoPersonas } from '@lydhoer/access';
import type { Choices } from './choices.js';
import type { Draft } from './derived.js';
import { jsonOf, nastyNames, nastyText, nastyValue, planted } from './nasty.js';
import type { Operation } from './operations.js';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];

const pathParts: readonly string[] = [
  '%',
  '%zz',
  '%00',
  '%ff',
  '%E0%A4%A',
  '%ED%A0%80',
  '%C0%AF',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%2f',
  '%2F',
  '%0d%0aX-Injected:%20yes',
  '%25%32%46',
  'x'.repeat(199),
  'x'.repeat(201),
  'x'.repeat(9_000),
  '%C3%A6'.repeat(199),
  encodeURIComponent(planted.cpr),
  encodeURIComponent(planted.name),
  ':id',
  '*',
  ';a=b',
  '-',
  '0',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '%F0%9F%92%A9',
  "'%20OR%20'1'='1",
];

const queries: readonly string[] = [
  '%',
  '%zz=1',
  'x=%ff',
  '&&&&=&=',
  '__proto__=x',
  '__proto__[x]=y',
  'constructor=x',
  'limit[]=1',
  'limit=1&limit=2',
  'cursor=',
  'cursor=WyJ4Il0.AAAAAAAAAAA',
  `cursor=${'a'.repeat(1_001)}`,
  'persons=true&persons=false',
  'asOf=2026-03-01&asOfPosition=1',
  'asOfPosition=9223372036854775808',
  'asOfPosition=9999999999999999999',
  'from=2026-03-02&to=2026-03-01',
  'from=0000-01-01',
  'by=theme,kind,team,channel,role,outcome',
  'by=theme&by=theme',
  'format=xlsx',
  `number=${planted.cpr}`,
  `theme=${encodeURIComponent(planted.name)}`,
  `dryRun=perhaps&register=${planted.name}`,
  'mapping={"__proto__":"x"}&register=r',
  `team=${'a,'.repeat(2_000)}`,
  'x=y&'.repeat(1_500),
  `x=${'%C3%A6'.repeat(2_000)}`,
];

const contentTypes: readonly string[] = [
  '',
  'text/plain',
  'text/csv',
  'text/csv; charset=windows-1252',
  'application/json; charset=utf-16',
  'application/json; charset="utf-8"; charset=latin1',
  'application/JSON ; CHARSET=UTF-8',
  'application/json,text/csv',
  'application/merge-patch+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=---',
  'application/xml',
  ';',
  '/',
  'application/json; =',
  'a/b; c="',
  'x'.repeat(8_000),
];

const headers: readonly (readonly [string, string])[] = [
  ...[
    '*',
    '"x"',
    'W/"0"',
    '"0", "1"',
    '""',
    '"-1"',
    '0',
    `"${'9'.repeat(19)}"`,
    `"${'9'.repeat(30)}"`,
    '"1',
    '\u00e6',
  ].map((value) => ['if-match', value] as const),
  ...[
    '',
    ' ',
    'a b',
    `${planted.name} ${planted.cpr}`,
    '\u00e6',
    '\t',
    'x'.repeat(200),
    'x'.repeat(201),
    '__proto__',
    '"',
    '%00',
  ].map((value) => ['idempotency-key', value] as const),
  ...['-1', '0', 'x', '1.5', '1e3', '9223372036854775807', '9'.repeat(19), '9'.repeat(20), '١', ''].map(
    (value) => ['lydhoer-position', value] as const,
  ),
  ...[
    '*',
    'tlh',
    'en;q=',
    'en;q=x',
    'da;q=-1,en;q=1e9',
    ',,;;,',
    'en,'.repeat(2_000),
    '__proto__',
    'EN-us;q=1.0.0',
  ].map((value) => ['accept-language', value] as const),
  ...['text/csv', 'text/html', 'x', '*/*;q=0', 'text/csv;q=x', 'a/b,'.repeat(1_500)].map(
    (value) => ['accept', value] as const,
  ),
  ...[
    'Bearer',
    'Bearer ',
    'bearer x',
    'Bearer a.b.c',
    'Bearer ..',
    'Basic eDp5',
    'Bearer null',
    'Bearer x, Bearer y',
    '\u00e6',
  ].map((value) => ['authorization', value] as const),
  ['authorization', `Bearer ${'x'.repeat(9_000)}`],
  ['authorization', `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
  ['authorization', `Bearer ${Buffer.from('{"alg":"ES256","kid":7,"crit":["x"]}').toString('base64url')}.bnVsbA.AA`],
  ['authorization', `Bearer ${Buffer.from('{"alg":"ES256","b64":false}').toString('base64url')}.W10.${'A'.repeat(86)}`],
  ['x-request-id', `${planted.cpr} ${planted.name}`],
  ['x-request-id', 'x'.repeat(129)],
  ['content-encoding', 'gzip'],
  ['content-encoding', ''],
  ['x-http-method-override', 'DELETE'],
  ['origin', 'https://evil.example'],
  ['host', 'evil.example'],
  ['x-forwarded-for', `127.0.0.1, ${planted.cpr}`],
  ['range', 'bytes=0-1'],
  ['if-none-match', '*'],
  ['if-modified-since', 'never'],
];

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
