import { documentOf } from '../../apps/api/src/documentation.js';
import { readFileSync } from 'node:fs';
import { contact, WatchedApplication } from './application.js';

let watched: WatchedApplication;
beforeEach(async () => {
  watched = await WatchedApplication.open();
});
afterEach(() => watched.close());

const command = (outcome: string, name = 'registerContact') =>
  `lydhoer_commands_total{command="${name}",outcome="${outcome}"}`;
const namesOf = (samples: ReadonlyMap<string, number>) =>
  [...samples.keys()].map((series) => series.replace(/\{.*$/, '').replace(/_(bucket|sum|count)$/, ''));
const valuesOf = (samples: ReadonlyMap<string, number>, label: string) => [
  ...new Set([...samples.keys()].flatMap((series) => new RegExp(`[{,]${label}="([^"]*)"`).exec(series)?.[1] ?? [])),
];
const register = (key: string, more: object = {}, by: 'jurist-1' | 'analyst' = 'jurist-1') =>
  watched.send('/contacts', { by, body: { ...contact, ...more }, headers: { 'idempotency-key': key } });

describe('The metrics', () => {
  it('tell of every command what became of it', async () => {
    await register('a');
    await register('a');
    await register('a', { narrative: 'Noget andet' });
    await register('b', { receivedOn: '2999-01-01' });
    await register('c', { channel: 'smoke' });
    await register('d', {}, 'analyst');
    await watched.send('/contacts', { body: contact });
    const samples = await watched.metrics();
    expect(samples.get(command('accepted'))).toBe(1);
    expect(samples.get(command('repeated'))).toBe(1);
    expect(samples.get(command('conflict'))).toBe(1);
    expect(samples.get(command('refused'))).toBe(1);
    expect(samples.get(command('invalid'))).toBe(1);
    expect(samples.get(command('forbidden'))).toBe(2);
  });

  it('count appends and the events in them, and stand where the log stands', async () => {
    const empty = Number(await watched.platform.parts.store.head());
    const before = await watched.metrics();
    await register('a');
    const after = await watched.metrics();
    const grown = (series: string) => (after.get(series) ?? 0) - (before.get(series) ?? 0);
    expect(grown('lydhoer_appends_total{outcome="written"}')).toBe(1);
    expect(grown('lydhoer_append_duration_seconds_count')).toBe(1);
    const head = Number(await watched.platform.parts.store.head());
    // The contact, and what it starts among the deadlines.
    expect(head - empty).toBeGreaterThan(1);
    expect(grown('lydhoer_events_appended_total')).toBe(head - empty);
    expect(after.get('lydhoer_events_appended_total')).toBe(head);
    expect(after.get('lydhoer_log_head_position')).toBe(head);
  });

  it('tell how far every view set is', async () => {
    await register('a');
    for (const set of watched.platform.parts.readModels.viewSets()) {
      await watched.platform.parts.readModels.caughtUp(set.name);
      const samples = await watched.metrics();
      const of = (name: string) => samples.get(`lydhoer_views_${name}{set="${set.name}"}`);
      expect([of('lag_events'), of('behind_seconds'), of('parked_subjects')]).toEqual([0, 0, 0]);
      expect(of('position')).toBe(samples.get('lydhoer_log_head_position'));
      expect(samples.get(`lydhoer_views_state{set="${set.name}",state="live"}`)).toBe(1);
      expect(samples.get(`lydhoer_views_state{set="${set.name}",state="failed"}`)).toBe(0);
    }
  });

  it('get no new series from what a caller makes up', async () => {
    const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'REPORT'];
    const storm = async (round: number) => {
      for (let at = 0; at < 400; at++) {
        const method = methods[at % methods.length] ?? 'GET';
        await watched.send(`/${round}-${at}/x${at}?q=${at}`, { method, headers: { 'x-forwarded-host': `h${at}` } });
        await watched.send(`/contacts/${round}-${at}`, { by: 'jurist-1' });
      }
      return [...(await watched.metrics()).keys()].filter((series) => series.includes('requests_total'));
    };
    await watched.metrics();
    const first = await storm(1);
    expect(await storm(2)).toEqual(first);
    expect(valuesOf(await watched.metrics(), 'method').sort()).toEqual(
      ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'other'].sort(),
    );
  });

  it('have labels from closed sets alone, once every operation was called', async () => {
    const document = documentOf(watched.app);
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { operationId: string }>).map(([method, { operationId }]) => ({
        path,
        method: method.toUpperCase(),
        operationId,
      })),
    );
    for (const { path, method } of operations) {
      await watched.send(path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'), {
        by: 'jurist-1',
        method,
      });
    }
    const samples = await watched.metrics();
    const templates = operations.map(({ path }) => path.replaceAll(/\{(\w+)\}/g, ':$1'));
    expect(valuesOf(samples, 'route').filter((route) => ![...templates, 'none'].includes(route))).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    const commands = valuesOf(samples, 'command');
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter((name) => !ids.includes(name))).toEqual([]);
    expect([...samples.keys()].filter((series) => /00000000|anders|jurist/i.test(series))).toEqual([]);
  });

  it('are exactly those that docs/metrics.md describes, but for what only files have', async () => {
    await register('a');
    const page = readFileSync('docs/metrics.md', 'utf8');
    const described = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const measured = new Set(namesOf(await watched.metrics()));
    expect([...measured].filter((name) => !described.includes(name))).toEqual([]);
    expect(described.filter((name) => name !== undefined && !measured.has(name))).toEqual(['lydhoer_data_free_bytes']);
  });

  it('are answered when the log cannot be read, and say so', async () => {
    await watched.platform.parts.store.close();
    const samples = await watched.metrics();
    expect(samples.get('lydhoer_store_up')).toBe(0);
    expect(samples.has('lydhoer_log_head_position')).toBe(false);
    expect([...samples.keys()].some((series) => series.startsWith('lydhoer_views_lag_events'))).toBe(false);
    expect((await register('a')).statusCode).toBe(503);
    expect((await watched.metrics()).get(command('unavailable'))).toBe(1);
  });

  it('of two applications in one process do not mix', async () => {
    const other = await WatchedApplication.open();
    try {
      await register('a');
      expect((await watched.metrics()).get(command('accepted'))).toBe(1);
      expect((await other.metrics()).has(command('accepted'))).toBe(false);
    } finally {
      await other.close();
    }
  });

  it('count a request that is in hand, and no longer once it has ended', async () => {
    const during = await watched.metrics();
    expect(during.get('lydhoer_http_requests_in_hand')).toBe(1);
    expect(watched.requests.inHand).toBe(0);
  });
});
