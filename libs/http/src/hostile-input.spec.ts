import { UnsecuredJWT } from 'jose';
import { demoPersona } from '@lydhoer/access';
import { NotesModule } from './testing/probe.js';
import { sliceBench, type BenchAnswer, type SliceBench } from './testing/slice-bench.js';

/** Stands for what must never show up: in an answer, in a log line. */
const personal = '010190-1234';
const json = { 'content-type': 'application/json' };
const aDate = 'en dato, der findes, fra 1900 og frem, af formen åååå-mm-dd, fx 2026-03-31';
const note = { day: '2026-03-01', lines: [{ text: 'Et brev' }] };

let bench: SliceBench;
beforeAll(async () => {
  bench = await sliceBench([NotesModule]);
});
afterAll(() => bench.close());

const post = (body: object | string, headers: Record<string, string> = json) =>
  bench.as('jurist-1').post('/notes', body, headers);

async function refused(answer: Promise<BenchAnswer>, status: number, code: string): Promise<BenchAnswer> {
  const got = await answer;
  expect(got).toMatchObject({ status, body: { type: `/problems/${code}`, status, title: expect.any(String) } });
  expect(got.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(got.text).not.toContain(personal);
  expect(await bench.store.head()).toBe(0n);
  return got;
}
const fieldsOf = (answer: BenchAnswer) =>
  Object.fromEntries((answer.body.errors as { field: string }[]).map(({ field, ...rest }) => [field, rest]));

describe('A field that is wrong is named, with its problem and what was expected', () => {
  it.each<[string, object, string, string, string]>([
    ['missing', { day: undefined }, 'day', 'mangler', aDate],
    ['null', { day: null }, 'day', 'mangler', aDate],
    ['a date that does not exist', { day: '2026-02-30' }, 'day', 'er ikke en dato, der kan bruges', aDate],
    ['of the year 26', { day: '0026-03-31' }, 'day', 'er ikke en dato, der kan bruges', aDate],
    ['a week', { day: '2026-W05' }, 'day', 'er ikke en dato, der kan bruges', aDate],
    ['of another type', { day: 20260301 }, 'day', 'er et tal', aDate],
    ['unknown', { cpr: personal }, 'cpr', 'er et ukendt felt', 'at feltet udelades'],
    ['no list', { lines: { text: 'x' } }, 'lines', 'er et objekt', 'en liste'],
    ['an empty list', { lines: [] }, 'lines', 'har 0 elementer', 'mindst 1 element'],
    ['a list too long', { lines: Array(4).fill({ text: 'x' }) }, 'lines', 'har 4 elementer', 'højst 3 elementer'],
    [
      'a list of lists',
      { lines: [[{ text: 'x' }]] },
      'lines',
      'har et element, der ikke er et objekt',
      'en liste af objekter',
    ],
    [
      'a list of texts',
      { lines: [personal] },
      'lines',
      'har et element, der ikke er et objekt',
      'en liste af objekter',
    ],
    [
      'unknown, inside',
      { lines: [{ text: 'x', name: personal }] },
      'lines[0].name',
      'er et ukendt felt',
      'at feltet udelades',
    ],
    ['invisible', { lines: [{ text: '\u200b\u200f' }] }, 'lines[0].text', 'er tom', expect.any(String) as never],
    ['blank', { lines: [{ text: ' \n ' }] }, 'lines[0].text', 'er tom', expect.any(String) as never],
    [
      'too long',
      { lines: [{ text: 'x' }, { text: personal.repeat(2) }] },
      'lines[1].text',
      'er for lang (22 tegn)',
      expect.any(String) as never,
    ],
    [
      'with control characters',
      { lines: [{ text: `a\u0000${personal}` }] },
      'lines[0].text',
      'indeholder kontroltegn',
      expect.any(String) as never,
    ],
    [
      'an object for a text',
      { lines: [{ text: { $ne: 1 } }] },
      'lines[0].text',
      'er et objekt',
      expect.any(String) as never,
    ],
    [
      'not one of its values',
      { colours: ['red', personal] },
      'colours',
      'har en værdi i listen, der ikke passer',
      'i hvert element: en af: red, blue',
    ],
    ['a fraction', { pages: 1.5 }, 'pages', 'er ikke et helt tal', 'et helt tal'],
    ['a number as text', { pages: '3' }, 'pages', 'er en tekst', 'et helt tal'],
    ['too small', { pages: 0 }, 'pages', 'er for lille', 'mindst 1'],
    ['a list for an object', { footer: [] }, 'footer', 'er en liste', 'et objekt'],
    ['no id', { about: personal }, 'about', 'er ikke et id', 'et id, som API’et gav det (UUID med små bogstaver)'],
  ])('when it is %s', async (_claim, change, field, problem, expected) => {
    const answer = await refused(post({ ...note, ...change }), 400, 'input-not-valid');
    expect(fieldsOf(answer)).toEqual({ [field]: { problem, expected } });
  });

  it('in English on request, all fields at once', async () => {
    const answer = await refused(
      post({ lines: [], x: 1 }, { ...json, 'accept-language': 'en' }),
      400,
      'input-not-valid',
    );
    expect(fieldsOf(answer)).toEqual({
      day: { problem: 'is missing', expected: 'a date that exists, from 1900 on, as yyyy-mm-dd, such as 2026-03-31' },
      lines: { problem: 'has 0 items', expected: 'at least 1 item' },
      x: { problem: 'is an unknown field', expected: 'the field to be left out' },
    });
  });

  it('the first hundred of many, with how many there are', async () => {
    const names = Array.from({ length: 9_000 }, (_, at) => [`field${at}`, 1]);
    const answer = await refused(post(Object.fromEntries(names)), 400, 'input-not-valid');
    // The two that are missing come with those that are too many.
    expect([answer.body.errors.length, answer.body.errorCount]).toEqual([100, 9_002]);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['struck=yes', 'struck'],
    ['day=2026-02-30', 'day'],
    ['day=2026-02-28,igår', 'day'],
    [`name=${personal}`, 'name'],
  ])('in a query string: ?%s', async (query, field) => {
    const answer = await refused(bench.as('jurist-1').get(`/notes?${query}`), 400, 'input-not-valid');
    expect(Object.keys(fieldsOf(answer))).toEqual([field]);
  });
});

describe('A body that cannot be read is refused', () => {
  const deep = (levels: number) => '{"day":'.repeat(levels) + '1' + '}'.repeat(levels);
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

  it.each<[string, object | string, number, string]>([
    ['malformed', `{"day": ${personal}`, 400, 'body-not-json'],
    ['cut off inside a text', `{"day": "${personal}`, 400, 'body-not-json'],
    ['a list', '[]', 400, 'body-not-an-object'],
    ['a text', '"x"', 400, 'body-not-an-object'],
    ['null', 'null', 400, 'body-not-an-object'],
    ['21 levels deep', deep(21), 400, 'body-too-deep'],
    ['100 000 levels deep', '['.repeat(100_000), 400, 'body-too-deep'],
    ['with a name twice', '{"day":"2026-03-01","day":"2026-03-02"}', 400, 'body-name-repeated'],
    ['with a name twice, once escaped', '{"day":"2026-03-01","d\\u0061y":"2026-03-02"}', 400, 'body-name-repeated'],
    ['with __proto__', '{"__proto__":{"admin":true}}', 400, 'body-name-forbidden'],
    ['with __proto__, escaped', '{"lines":[{"__pr\\u006fto__":1}]}', 400, 'body-name-forbidden'],
    ['with half a surrogate pair', '{"day":"\\ud800"}', 400, 'body-not-unicode'],
    ['not UTF-8', bytes('{"day":"', 0xc3, 0x28, '"}'), 400, 'body-not-utf8'],
    ['UTF-16', Buffer.from('{"day":"x"}', 'utf16le'), 400, 'body-not-json'],
    ['60 000 empty objects in a list', `{"lines":[${'{},'.repeat(60_000)}{}]}`, 400, 'body-too-many-values'],
    ['2 MB large', JSON.stringify({ day: 'x'.repeat(2_097_152) }), 413, 'body-too-large'],
  ])('when it is %s', async (_claim, body, status, code) => {
    await refused(post(body), status, code);
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/xml'],
    ['text/csv'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=iso-8859-1'],
    ['nonsense'],
  ])('when it is sent as %s', async (type) => {
    const answer = await refused(post('day=x', { 'content-type': type }), 415, 'content-type-not-supported');
    expect(answer.body.accepted).toEqual(['application/json']);
  });

  it('but not for the type that a client names where nothing is sent', async () => {
    const answer = await bench.as('jurist-1').get('/notes', { 'content-type': 'text/csv' });
    expect(answer.status).toBe(200);
  });

  it('when it is compressed', async () => {
    await refused(post('{}', { ...json, 'content-encoding': 'gzip' }), 415, 'content-type-not-supported');
  });

  it('but not for a name that stands once in each of several objects', async () => {
    const answer = await bench
      .as('jurist-1')
      .post('/notes', { ...note, day: '2026-02-30', lines: [{ text: 'a' }, { text: 'b' }] });
    expect(Object.keys(fieldsOf(answer))).toEqual(['day']);
  });
});

describe('An address that is wrong', () => {
  it.each<[string, number, string]>([
    ['/nowhere', 404, 'not-found'],
    [`/nowhere/${personal}`, 404, 'not-found'],
    ['/notes/%E0%A4%A', 400, 'url-not-valid'],
    ['/notes?day=%E0%A4%A', 400, 'url-not-valid'],
    [`/notes/${'x'.repeat(201)}`, 414, 'url-too-long'],
    [`/notes/${personal}`, 404, 'not-an-id'],
    ['/notes/3F2504E0-4F89-41D3-9A0C-0305E82C3301', 404, 'not-an-id'],
    ['/notes/3f2504e0-4f89-41d3-9a0c-0305e82c3301', 404, 'note-unknown'],
  ])('%s is answered %d %s', async (url, status, code) => {
    await refused(bench.as('jurist-1').get(url), status, code);
  });

  it('with the wrong method says which it takes', async () => {
    const answer = await refused(bench.as('jurist-1').delete('/notes'), 405, 'method-not-allowed');
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
  });
});

describe('A caller', () => {
  const claims = { roles: ['jurist'], teams: [] };
  const unsigned = new UnsecuredJWT(claims)
    .setSubject(demoPersona('jurist-1').staffId)
    .setExpirationTime('1h')
    .encode();

  it('without a token is asked for one', async () => {
    const answer = await refused(bench.bare(json).post('/notes', note), 401, 'sign-in-missing');
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="lydhoer"');
  });

  it.each([
    ['that is none', 'Bearer abc', 'malformed'],
    ['of another kind', 'Basic YTpi', 'malformed'],
    ['without a signature', `Bearer ${unsigned}`, 'forged'],
  ])('with a token %s is refused', async (_claim, authorization, fault) => {
    const answer = await refused(bench.bare({ ...json, authorization }).post('/notes', note), 401, 'sign-in-not-valid');
    expect(answer.headers['www-authenticate']).toContain(`error_description="${fault}"`);
  });

  it('whose role has no such permission is told which roles have', async () => {
    const answer = await refused(bench.as('caseworker-boerneliv').post('/notes', note), 403, 'forbidden');
    expect(answer.body).toMatchObject({
      permission: 'tag-point',
      allowed: { jurist: 'all' },
      failed: [],
      detail: 'Det kræver rettigheden tag-point. Kun disse roller har den: jurist.',
    });
  });

  it('whose role does not reach that far is told how far it does', async () => {
    const strike = bench.as('team-leader-boerneliv').post('/notes/3f2504e0-4f89-41d3-9a0c-0305e82c3301/strike');
    const answer = await refused(strike, 403, 'forbidden');
    expect(answer.body.failed).toEqual([{ role: 'team-leader', scope: 'own-team' }]);
    expect(answer.body.reason).toBe('Som teamleder har du den kun for det, der hører til dit team.');
  });
});

describe('What we did not foresee', () => {
  it('is a 500 with an id and nothing else; the log has the id and where it was thrown, but no message', async () => {
    const answer = await refused(bench.as('operator').get(`/notes/broken?cursor=${personal}`), 500, 'unexpected');
    expect(Object.keys(answer.body as object).sort()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
    const lines = bench.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    const line = lines.find(({ level }) => level === 'error');
    expect(line).toMatchObject({ requestId: answer.headers['x-request-id'], error: 'Error', route: '/notes/broken' });
    expect(JSON.stringify(line?.frames)).toContain('NotesController.broken');
    expect(JSON.stringify(line)).not.toMatch(/SELECT|cpr|010190/);
  });
});

describe('After all of that', () => {
  it('nothing stands in the log, and nothing personal in the process’s log', async () => {
    expect(await bench.store.head()).toBe(0n);
    expect(bench.logged.length).toBeGreaterThan(20);
    expect(bench.logged.join('')).not.toContain(personal);
  });
});
