import { Collector, type ReceivedSpan } from './collector.js';
import { contact, WatchedApplication } from './application.js';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';
const server = 2;
const internal = 1;

/** Sends requests to an application that traces, closes it, and gives what the collector then has. */
async function traced(
  use: (watched: WatchedApplication) => Promise<unknown>,
  { status = 200, share = 1 } = {},
): Promise<{ collector: Collector; logged: readonly string[] }> {
  const collector = await Collector.start(status);
  const watched = await WatchedApplication.open({ collector: collector.url, share });
  try {
    await use(watched);
  } finally {
    await watched.close();
    await collector.stop();
  }
  return { collector, logged: watched.logged };
}

const below = (spans: readonly ReceivedSpan[], parent: ReceivedSpan | undefined) =>
  spans.filter(({ parentSpanId }) => parentSpanId === parent?.spanId);
const named = (spans: readonly ReceivedSpan[], name: string) => spans.find((span) => span.name === name);
const traceparent = `00-${traceId}-${spanId}-01`;

describe('A trace', () => {
  it('of a command goes from the caller’s span over the request and the command to the append', async () => {
    const { collector, logged } = await traced((watched) =>
      watched.send('/contacts', { by: 'jurist-1', body: contact, headers: { traceparent, 'idempotency-key': 'k' } }),
    );
    const request = named(collector.spans, 'POST /contacts');
    expect(request).toMatchObject({ kind: server, traceId, parentSpanId: spanId, failed: false });
    expect(request?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/contacts',
      'http.response.status_code': 201,
      'url.scheme': 'http',
      'lydhoer.outcome': 'accepted',
      'lydhoer.operation': 'registerContact',
      'lydhoer.request_id': expect.any(String),
      'lydhoer.command_id': 'k',
    });
    const [command] = below(collector.spans, request);
    expect(command).toMatchObject({ name: 'registerContact', kind: internal, traceId });
    const append = below(collector.spans, command).find(({ name }) => name === 'append');
    expect(append?.attributes).toMatchObject({ 'db.operation.name': 'append', 'lydhoer.category': 'complaint' });
    expect(logged.filter((line) => line.includes(traceId)).length).toBe(1);
  });

  it('of a query has the wait for each view set that it reads', async () => {
    const { collector } = await traced((watched) => watched.send('/complaints', { by: 'jurist-1' }));
    const query = named(collector.spans, 'listComplaints');
    const waits = below(collector.spans, query).map(({ name, attributes }) => [name, attributes['lydhoer.view_set']]);
    expect(waits.sort()).toEqual([
      ['wait for views', 'complaint-numbers'],
      ['wait for views', 'complaints'],
    ]);
    const request = named(collector.spans, 'GET /complaints');
    expect(request?.parentSpanId ?? '').toBe('');
    expect(below(collector.spans, request)).toEqual([query]);
  });

  it('is told by OTLP in JSON, from a service of the name that was set', async () => {
    const { collector } = await traced((watched) => watched.send('/health/live'));
    expect(collector.requests[0]).toBe('POST /v1/traces application/json');
    expect(collector.resources[0]).toMatchObject({
      'service.name': 'under-test',
      'deployment.environment.name': 'demo',
    });
  });

  it('is an error when that was our fault, and not when it was the caller’s', async () => {
    const { collector } = await traced(async (watched) => {
      await watched.send('/contacts', { by: 'jurist-1', body: {} });
      await watched.platform.parts.store.close();
      await watched.send('/reviews', { by: 'borgerraadgiver', body: { openedOn: '2026-01-01' } });
      await watched.send('/contacts', { by: 'jurist-1', body: contact });
    });
    const [invalid, unavailable] = collector.spans.filter(({ name }) => name === 'POST /contacts');
    expect(invalid).toMatchObject({ failed: false, attributes: { 'lydhoer.outcome': 'invalid' } });
    expect(unavailable).toMatchObject({ failed: true, attributes: { 'error.type': 'store-unavailable' } });
  });

  it('is not recorded when the caller said so, or when it is outside the share', async () => {
    const { collector } = await traced((watched) =>
      watched.send('/complaints', { by: 'jurist-1', headers: { traceparent: traceparent.replace(/01$/, '00') } }),
    );
    expect(collector.spans.filter(({ traceId: of }) => of === traceId)).toEqual([]);
    const none = await traced((watched) => watched.send('/health/live'), { share: 0 });
    expect(none.collector.spans).toEqual([]);
    const asked = await traced((watched) => watched.send('/health/live', { headers: { traceparent } }), { share: 0 });
    expect(asked.collector.spans).toHaveLength(1);
  });

  it('of one application is not the trace of another in the same process', async () => {
    const both = await Promise.all([
      traced((watched) => watched.send('/health/live')),
      traced((watched) => watched.send('/problems')),
    ]);
    const [first, second] = both.map(({ collector }) => collector.spans.map(({ name }) => name));
    expect([first, second]).toEqual([['GET /health/live'], ['GET /problems']]);
  });
});

describe('A collector that does not take traces', () => {
  it('disturbs no request, and is told once, however many batches it refuses', async () => {
    const statuses: number[] = [];
    const { collector, logged } = await traced(
      async (watched) => {
        // More than one batch of 512 spans.
        for (let at = 0; at < 1_200; at++) statuses.push((await watched.send('/health/live')).statusCode);
      },
      { status: 400 },
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(collector.requests.length).toBeGreaterThan(1);
    expect(logged.filter((line) => line.includes('Traces cannot be sent'))).toHaveLength(1);
  });

  it('that is not there at all disturbs no request and no stop', async () => {
    const collector = await Collector.start();
    const { url } = collector;
    await collector.stop();
    const watched = await WatchedApplication.open({ collector: url });
    expect((await watched.send('/health/live')).statusCode).toBe(200);
    await watched.close();
  });
});

describe('Without a collector', () => {
  it('lines of the log still name the trace that the caller is in', async () => {
    const watched = await WatchedApplication.open();
    await watched.send('/nowhere', { headers: { traceparent } });
    await watched.send('/nowhere', { headers: { traceparent: 'Alma Prøvesen' } });
    await watched.close();
    const lines = watched.logged.filter((line) => line.includes('"message":"request"'));
    expect(lines.filter((line) => line.includes(traceId))).toHaveLength(1);
    expect(lines.join('')).not.toContain('Alma');
  });
});
