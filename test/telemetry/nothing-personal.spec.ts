import { demoPersonas } from '@lydhoer/access';
import { documentOf } from '../../apps/api/src/documentation.js';
import { contact, WatchedApplication, type Sending } from './application.js';
import { Collector } from './collector.js';

/** What must never stand in a log, a metric or a trace: words that occur nowhere else, each in one kind of place. */
const markers = {
  name: 'Hemlignavn Qvistenborgz',
  cpr: '311299-9873',
  text: 'HemligtekstQvistenborgz',
  query: 'HemligqueryQvistenborgz',
  path: 'HemligstiQvistenborgz',
  field: 'HemligfeltQvistenborgz',
  header: 'HemligheaderQvistenborgz',
  token: 'HemligtokenQvistenborgz',
  cell: 'HemligcelleQvistenborgz',
};
const found = (text: string) => Object.values(markers).filter((marker) => text.includes(marker));

const complaint = {
  channel: 'phone',
  form: 'oral',
  receivedOn: '2026-01-05',
  complainant: { role: 'custody-holder', person: { name: markers.name, cpr: markers.cpr } },
  concerns: { name: markers.name },
  narrative: markers.text,
  points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv', description: markers.text }],
};
const register = [
  'registernr;modtaget;type;kanal;form;klager;art;tema;team',
  `${markers.cell};12-01-2015;klage;brev;skriftlig;forældremyndighedsindehaver;formalitet;TIME.LONG;boerneliv`,
  `2015-2;31-02-2015;klage;${markers.cell};skriftlig;${markers.cell};formalitet;${markers.cell};${markers.cell}`,
].join('\r\n');

const json = { 'content-type': 'application/json' };
const csv = { 'content-type': 'text/csv' };
const strange = {
  'user-agent': markers.header,
  cookie: `a=${markers.header}`,
  referer: `http://x/${markers.header}`,
  'x-forwarded-for': markers.header,
  traceparent: markers.header,
  'accept-language': markers.header,
  'if-match': markers.header,
};

/** Requests that must go well or badly in as many ways as there are. */
const requests: readonly (readonly [url: string, sending: Sending])[] = [
  ['/complaints', { by: 'jurist-1', body: complaint }],
  ['/contacts', { by: 'jurist-1', body: { ...contact, narrative: markers.text }, headers: { 'idempotency-key': 'k' } }],
  ['/contacts', { by: 'jurist-1', body: { ...contact, narrative: markers.name }, headers: { 'idempotency-key': 'k' } }],
  ['/contacts', { by: 'jurist-1', body: { ...contact, narrative: markers.text, receivedOn: '2999-01-01' } }],
  ['/contacts', { by: 'jurist-1', body: { ...contact, [markers.field]: markers.cpr } }],
  ['/contacts', { by: 'jurist-1', body: `{"narrative":"${markers.text}`, headers: json }],
  ['/contacts', { by: 'jurist-1', body: markers.text, headers: { 'content-type': `text/${markers.header}` } }],
  ['/contacts', { by: 'jurist-1', body: contact, headers: strange }],
  ['/contacts', { by: 'analyst', body: { ...contact, narrative: markers.text } }],
  ['/contacts', { body: contact, headers: { authorization: `Bearer ${markers.token}` } }],
  ['/contacts', { body: contact, headers: { authorization: `Basic ${markers.token}` } }],
  [`/complaints?search=${markers.query}&cursor=${markers.query}`, { by: 'jurist-1' }],
  [`/complaints?cursor=%zz${markers.query}`, { by: 'jurist-1' }],
  [`/${markers.path}?cpr=${markers.cpr}`, {}],
  [`/%zz${markers.path}`, {}],
  [`/complaints/${markers.path}`, { by: 'jurist-1', method: 'DELETE' }],
  [`/imports?register=gammelt`, { by: 'borgerraadgiver', body: register, headers: csv }],
  [`/imports?register=gammelt`, { by: 'borgerraadgiver', body: `${markers.cell};x\r\n1;2`, headers: csv }],
  [`/imports?register=${markers.query}`, { by: 'borgerraadgiver', body: `"${markers.cell}`, headers: csv }],
];

/** Every operation, with the markers wherever a caller can put something. */
function everywhere({ app }: WatchedApplication): readonly (readonly [url: string, sending: Sending])[] {
  return Object.entries(documentOf(app).paths).flatMap(([path, methods]) =>
    Object.keys(methods).flatMap((name) => {
      const method = name.toUpperCase();
      const body = { [markers.field]: markers.text, subject: markers.text, text: markers.cpr, name: markers.name };
      const of = (id: string) => `${path.replaceAll(/\{\w+\}/g, id)}?${markers.query}=${markers.cpr}`;
      const sending = { by: 'borgerraadgiver', method, headers: strange } as const;
      return [markers.path, '00000000-0000-4000-8000-000000000000'].map(
        (id) => [of(id), method === 'GET' ? sending : { ...sending, body }] as const,
      );
    }),
  );
}

let collector: Collector;
let watched: WatchedApplication;
beforeAll(async () => {
  collector = await Collector.start();
  watched = await WatchedApplication.open({ collector: collector.url });
});
afterAll(async () => {
  await watched.platform.parts.readModels.stop();
  await collector.stop();
});

describe('What is said in a request', () => {
  it('stands in no line of the log, no metric and no trace, however the request ends', async () => {
    const { app, platform, telemetry } = watched;
    const statuses = new Set<number>();
    const send = async ([url, sending]: readonly [string, Sending]) => {
      statuses.add((await watched.send(url, sending)).statusCode);
    };
    for (const request of [...requests, ...everywhere(watched)]) await send(request);
    // From here on an error that nobody foresaw, and then a log that is away.
    platform.parts.vault.close();
    for (const request of requests) await send(request);
    await platform.parts.store.close();
    for (const request of requests) await send(request);
    const { payload: metrics } = await watched.send('/metrics');
    await app.close();
    await telemetry.close();

    // All of that did happen, and was told of.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404, 422, 500, 503]));
    const told = watched.logged.filter((line) => line.includes('"message":"request"'));
    expect(told.length).toBeGreaterThan(150);
    expect(watched.logged.filter((line) => line.includes('"a request failed"')).length).toBeGreaterThan(0);
    expect(collector.spans.length).toBeGreaterThan(150);
    expect(metrics).toContain('outcome="failed"');

    expect(found(watched.logged.join(''))).toEqual([]);
    expect(found(collector.raw)).toEqual([]);
    expect(found(metrics)).toEqual([]);
    // Nobody's id is told either, but for who imported a register: its events name the register (docs/adr/0019).
    const lines = watched.logged.filter((line) => !line.includes('imported a register'));
    const all = lines.join('') + collector.raw + metrics;
    expect(demoPersonas.filter(({ staffId, name }) => all.includes(staffId) || all.includes(name))).toEqual([]);
  });
});
