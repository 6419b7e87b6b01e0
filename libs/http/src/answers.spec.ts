import { NotesModule } from './testing/probe.js';
import { sliceBench, type SliceBench } from './testing/slice-bench.js';

const note = { day: '2026-03-01', lines: [{ text: 'Et brev blev væk' }] };
let bench: SliceBench;
beforeAll(async () => {
  bench = await sliceBench([NotesModule]);
});
afterAll(() => bench.close());

const jurist = () => bench.as('jurist-1');

describe('A command answers', () => {
  it('where it left what it changed, in the body and in headers', async () => {
    const answer = await jurist().post('/notes', note, { 'idempotency-key': 'k-1' });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.any(String),
      revision: '0',
      position: expect.any(String),
      repeated: false,
    });
    expect(answer.headers).toMatchObject({
      etag: '"0"',
      'lydhoer-position': answer.body.position,
      'idempotency-key': 'k-1',
      'x-request-id': expect.any(String),
    });
  });

  it('the first answer again to the same key, and writes nothing', async () => {
    const first = await jurist().post('/notes', note, { 'idempotency-key': 'k-2' });
    const head = await bench.store.head();
    const again = await jurist().post('/notes', note, { 'idempotency-key': 'k-2' });
    expect(again.body).toEqual({ ...first.body, repeated: true });
    expect(again.status).toBe(201);
    expect(await bench.store.head()).toBe(head);
  });

  it('422 to the same key with another body', async () => {
    await jurist().post('/notes', note, { 'idempotency-key': 'k-3' });
    const other = await jurist().post('/notes', { ...note, day: '2026-03-02' }, { 'idempotency-key': 'k-3' });
    expect(other).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
  });

  it('with a key that it made, when none was sent', async () => {
    const answer = await jurist().post('/notes', note);
    expect(answer.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('412 with the current ETag when the thing has changed since', async () => {
    const { body } = await jurist().post('/notes', note);
    const stale = await jurist().post(`/notes/${body.id}/strike`, undefined, { 'if-match': '"4"' });
    expect(stale).toMatchObject({
      status: 412,
      headers: { etag: '"0"' },
      body: { type: '/problems/changed-since', expected: '4', current: '0' },
    });
    const seen = await jurist().post(`/notes/${body.id}/strike`, undefined, { 'if-match': '"0"' });
    expect(seen).toMatchObject({ status: 200, headers: { etag: '"1"' } });
  });

  it('a refusal in Danish, or in English, with its facts', async () => {
    const { body } = await jurist().post('/notes', note);
    await jurist().post(`/notes/${body.id}/strike`);
    const danish = await jurist().post(`/notes/${body.id}/strike`);
    expect(danish.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(danish.headers['content-language']).toBe('da');
    expect(danish.body).toEqual({
      type: '/problems/note-struck',
      title: 'Slettet',
      status: 409,
      detail: 'Slettet den 2.3.2026.',
      instance: `urn:lydhoer:request:${danish.headers['x-request-id'] ?? ''}`,
      since: '2026-03-02',
      revision: '3',
    });
    const english = await jurist().post(`/notes/${body.id}/strike`, undefined, {
      'accept-language': 'da;q=0.5, en-GB',
    });
    expect(english.body).toMatchObject({ title: 'Note', detail: 'Since 2026-03-02.' });
  });

  it.each([
    ['', 'Idempotency-Key'],
    ['two words', 'Idempotency-Key'],
    ['k'.repeat(201), 'Idempotency-Key'],
  ])('400 to the key "%s"', async (key, field) => {
    const answer = await jurist().post('/notes', note, { 'idempotency-key': key });
    expect(answer).toMatchObject({ status: 400, body: { type: '/problems/header-not-valid', errors: [{ field }] } });
  });

  it.each(['7', 'W/"7"', '*', '"7", "8"', '"-1"', '"99999999999999999999"', '"7."', '".7"', '"7.1.1"'])(
    '400 to If-Match: %s',
    async (tag) => {
      const answer = await jurist().post('/notes', note, { 'if-match': tag });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'If-Match' }] } });
    },
  );

  it('records the time and the id of the request, and keeps an id that the caller sent', async () => {
    bench.clock.set('2026-03-02T10:11:12.000Z');
    const answer = await jurist().post('/notes', note, { 'x-request-id': 'from-the-journal-1' });
    const [event] = await bench.store.readStream(`note-${answer.body.id}`);
    expect(event).toMatchObject({
      recordedAt: '2026-03-02T10:11:12.000Z',
      metadata: { correlationId: 'from-the-journal-1' },
    });
    expect(answer.headers['x-request-id']).toBe('from-the-journal-1');
    const odd = await jurist().get('/notes', { 'x-request-id': 'a b\u00e9' });
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('A query answers', () => {
  it('what the caller has just written, and the position it has reached', async () => {
    const { body } = await jurist().post('/notes', note);
    const answer = await jurist().get('/notes?limit=200');
    expect(answer.body.items).toContainEqual({ note_id: body.id, day: note.day });
    expect(BigInt(answer.headers['lydhoer-position'] ?? 0)).toBeGreaterThanOrEqual(BigInt(body.position));
  });

  it('with an ETag when what it shows has a revision', async () => {
    const { body } = await jurist().post('/notes', note);
    expect((await jurist().get(`/notes/${body.id}`)).headers.etag).toBe('"0"');
  });

  it('page by page, without loss or repetition', async () => {
    const all = (await jurist().get('/notes?limit=200')).body.items as unknown[];
    const seen: unknown[] = [];
    for (let url: string | null = '/notes?limit=2'; url !== null;) {
      const { body } = await jurist().get(url);
      seen.push(...(body.items as unknown[]));
      url = body.next === null ? null : `/notes?limit=2&cursor=${String(body.next)}`;
    }
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(2);
  });

  it('400 to a cursor that was altered', async () => {
    const { body } = await jurist().get('/notes?limit=1');
    const next = String(body.next);
    for (const cursor of [`x${next}`, next.slice(0, -1), 'e30', '', `${next}.x`]) {
      const answer = await jurist().get(`/notes?cursor=${encodeURIComponent(cursor)}`);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'cursor' }] } });
    }
  });

  it('503 with Retry-After, saying how far it is, when a position is not reached in time', async () => {
    const impatient = await sliceBench([NotesModule], { catchUpTimeout: 20 });
    const answer = await impatient.as('analyst').get('/notes', { 'lydhoer-position': '4711' });
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '2' },
      body: { type: '/problems/views-behind', set: 'notes', wanted: '4711', reached: '0' },
    });
    await impatient.close();
  });

  it('400 to a position that is none', async () => {
    const answer = await jurist().get('/notes', { 'lydhoer-position': '-1' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'Lydhoer-Position' }] } });
  });
});

describe('Every problem is explained', () => {
  it('in a list and one by one, to anybody, in both languages', async () => {
    const list = (await bench.bare().get('/problems')).body as { code: string; status: number; detail: string }[];
    expect(list.map(({ code }) => code)).toEqual(expect.arrayContaining(['note-struck', 'forbidden', 'body-too-deep']));
    const one = await bench.bare().get('/problems/forbidden', { 'accept-language': 'en' });
    expect(one).toMatchObject({
      status: 200,
      body: { type: '/problems/forbidden', status: 403, title: 'You may not do this' },
    });
    expect((await bench.bare().get('/problems/nonsense')).status).toBe(404);
  });
});
