import type { Choices } from './choices.js';
import type { Register } from './registers.js';

/** Writes a register down, in one of the ways in which spreadsheets and programs do. */
export function csvOf({ profile, table }: Register, choices: Choices): string {
  const delimiter = profile === 'danish' ? ';' : ',';
  const end = choices.one(['\r\n', '\n', '\r']);
  const always = choices.happens(20);
  const cell = (text: string) => (always || /[;,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = table.map((row) => row.map(cell).join(delimiter));
  return `${choices.happens(30) ? '\ufeff' : ''}${lines.join(end)}${choices.one([end, '', `${end}${end}`, `${delimiter}${end}`])}`;
}

/** Breaks the text as hands and programs do. */
export function breakText(text: string, choices: Choices): string {
  const at = choices.below(text.length + 1);
  const inserted = (mark: string) => text.slice(0, at) + mark + text.slice(at);
  return choices.one<() => string>([
    () => text.slice(0, at),
    () => inserted('"'),
    () => inserted('\u0000'),
    () => inserted('\ufeff'),
    () => inserted('\r'),
    () => inserted('\n'),
    () => inserted(';'),
    () => inserted('\u2028'),
    () => inserted(`"${'y'.repeat(1_000_001)}"`),
    () => inserted('z'.repeat(400_000)),
    () => text.replaceAll(';', ','),
    () => text.replaceAll(';', '\t'),
    () => text.replaceAll('"', ''),
    () => text.replaceAll('"', '\u201d'),
    () => `sep=;\r\n${text}`,
    () => `\r\n\r\n${text}`,
    () => text + text,
    () => text.normalize('NFD'),
    () => text.toUpperCase(),
    () => '',
  ])();
}

/** The bytes of a text, in an encoding that is right or not. */
export function bytesOf(text: string, choices: Choices): Buffer {
  return choices.one<() => Buffer>([
    () => Buffer.from(text),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.concat([Buffer.from(text), Buffer.from([0x80, 0x93, 0x94, 0xe6, 0xf8, 0xe5])]),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    () => Buffer.from(text).subarray(0, choices.below(Buffer.byteLength(text) + 1)),
    () => flipped(Buffer.from(text), choices),
    () => Buffer.concat([Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from(text)]),
    () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(text)]),
    () => Buffer.alloc(choices.one([1, 3, 70_000]), choices.one([0, 0x0a, 0x22, 0x3b, 0xff])),
  ])();
}

function flipped(bytes: Buffer, choices: Choices): Buffer {
  for (let n = choices.below(4); n >= 0 && bytes.length > 0; n--)
    bytes[choices.below(bytes.length)] = choices.below(256);
  return bytes;
}

const mappings: readonly string[] = [
  '{}',
  '{"ignore":["x",""]}',
  '{"register_id":"Registernr"}',
  '{"register_id":"modtaget","received_on":"registernr"}',
  '{"narrative":"registernr"}',
  '{"ignore":["registernr"]}',
  '{"__proto__":"x"}',
  '{"constructor":"x","register_id":7}',
  '{"ignore":"x"}',
  '{"ignore":[null]}',
  '{"ignore":{"length":1}}',
  '{"register_id":"registernr","register_id":"x"}',
  '[]',
  'null',
  '7',
  '"x"',
  '{',
  '{"register_id":"\\ud800"}',
  '{"register_id":"\\u0000"}',
  `{"x":${'['.repeat(4_000)}`,
  `{"ignore":[${'"x",'.repeat(1_500)}"x"]}`,
];

/** What is asked for in the address: the register's name, and sometimes a profile or a mapping, which may be nonsense. */
export function addressOf(name: string, { profile }: Register, choices: Choices, wild: boolean): string {
  const query = [`register=${name}`];
  if (choices.happens(20)) query.push(`profile=${wild ? choices.one(['danish', 'machine']) : profile}`);
  if (wild && choices.happens(25)) query.push(`mapping=${encodeURIComponent(choices.one(mappings))}`);
  return `/imports?${query.join('&')}`;
}
