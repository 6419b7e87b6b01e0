import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EventCatalog, type RecordedEvent } from '@lydhoer/event-store';
import { declaredEvents } from './declared-events.js';
import { sampleEvent, type SampleEvent } from './sample-event.js';

/**
 * One file for every shape of event that was ever written to a log, as it stood there. They are never edited:
 * `SHA256SUMS` holds them to that. UPDATE_GOLDEN=1 adds a file for a new event or version, and changes none.
 */
const folder = new URL('golden/', import.meta.url);
const sumsFile = new URL('SHA256SUMS', folder);

const declarations = declaredEvents.flatMap((context) => context.declarations);
const catalog = new EventCatalog();
catalog.add(declarations);

const sumOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(new URL(name, folder)))
    .digest('hex');
const goldenFiles = () => readdirSync(folder).filter((name) => name.endsWith('.json'));
const sums = () =>
  new Map(
    readFileSync(sumsFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
const recordedIn = (name: string): RecordedEvent => {
  const event = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SampleEvent;
  return { ...event, revision: BigInt(event.revision), position: BigInt(event.position) };
};

if (process.env.UPDATE_GOLDEN === '1') {
  for (const declaration of declarations) {
    const name = `${declaration.type}.v${declaration.version}.json`;
    const file = new URL(name, folder);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(sampleEvent(declaration), null, 2)}\n`);
  }
  const known = existsSync(sumsFile) ? sums() : new Map<string, string>();
  for (const name of goldenFiles().filter((file) => !known.has(file))) {
    appendFileSync(sumsFile, `${sumOf(name)}  ${name}\n`);
  }
}

/** The data with every box where the schema seals a field replaced by clear text; a box anywhere else stays. */
function opened(type: string, data: object): object {
  const copy = structuredClone(data);
  for (const { path } of catalog.sealedFieldsOf(type)) openAt(copy, path);
  return copy;
}

function openAt(node: unknown, [name = '', ...rest]: readonly string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (name === '*') {
    for (const element of Object.values(node)) openAt(element, rest);
    return;
  }
  const parent = node as Record<string, unknown>;
  if (rest.length > 0) {
    openAt(parent[name], rest);
    return;
  }
  const value = parent[name];
  if (value === null || value === undefined) return;
  expect(value).toEqual({ key: expect.stringMatching(/^(person|text):./), box: expect.stringMatching(/^[\w+/]+=*$/) });
  parent[name] = 'opened';
}

describe('An event as it was ever written', () => {
  const shapes = declarations.flatMap(({ type, version }) =>
    Array.from({ length: version }, (_, index) => ({ type, version: index + 1, name: `${type}.v${index + 1}.json` })),
  );

  it.each(shapes)('$type, version $version, reads as today’s', ({ type, version, name }) => {
    const event = recordedIn(name);
    expect([event.type, event.metadata.schemaVersion]).toEqual([type, version]);
    expect(event.stream.split('-')[0]).toBe(catalog.declarationOf(type).category);
    catalog.check(type, opened(type, catalog.upcast(event).data));
  });

  it('has a file for every shape and no file for anything else', () => {
    expect(goldenFiles().sort()).toEqual(shapes.map(({ name }) => name).sort());
  });

  it('stands in its file as on the day the file was made', () => {
    expect(Object.fromEntries(goldenFiles().map((name) => [name, sumOf(name)]))).toEqual(Object.fromEntries(sums()));
  });

  it('has been written in more than one version at least once', () => {
    expect(shapes.filter(({ version }) => version > 1).map(({ type }) => type)).toContain('ComplaintWithdrawn');
  });

  it('would not pass with a sealed field in clear, nor with a field too few', () => {
    const { data } = recordedIn('ComplaintWithdrawn.v2.json');
    expect(() => opened('ComplaintWithdrawn', { ...data, note: 'in clear' })).toThrow();
    const fewer = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'withdrawnOn'));
    expect(() => {
      catalog.check('ComplaintWithdrawn', opened('ComplaintWithdrawn', fewer));
    }).toThrow('withdrawnOn');
  });
});
