import { type SliceBench, sliceBench } from '@lydhoer/http/testing';
import { standardVocabulary } from './domain/standard/standard-vocabulary.js';
import { StandardVocabulary } from './standard-vocabulary.js';
import { VocabularyModule } from './vocabulary.module.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await sliceBench([VocabularyModule]);
});
afterEach(() => bench.close());

const at = '2026-03-02T09:00:00.000Z';
const load = () => bench.app.get(StandardVocabulary).load({ at });
const time = { code: 'TIME', labelDa: 'Sagsbehandlingstid', labelEn: 'Processing time', validFrom: '2000-01-01' };
const define = (body: object, scheme = 'theme', headers = {}) =>
  bench.as('jurist-1').post(`/vocabulary/${scheme}/terms`, body, headers);
const codes = ({ body }: { body: { terms: { code: string }[] } }) => body.terms.map(({ code }) => code);

describe('Defining a term', () => {
  it('adds it to its list, below its parent', async () => {
    const first = await define(time);
    expect({ status: first.status, body: first.body }).toEqual({
      status: 201,
      body: { id: 'TIME', revision: '0', position: expect.any(String), repeated: false },
    });
    await define({ ...time, code: 'TIME.LONG', parent: 'TIME', validTo: '2026-12-31', source: 'Egen' });
    const list = await bench.as('caseworker-boerneliv').get('/vocabulary/theme');
    expect(list.body).toEqual({
      scheme: 'theme',
      on: null,
      terms: [
        { ...time, parent: null, validTo: null, source: null },
        { ...time, code: 'TIME.LONG', parent: 'TIME', validTo: '2026-12-31', source: 'Egen' },
      ],
    });
  });

  it('is done once under one key, and refused under it with other words', async () => {
    const key = { 'idempotency-key': 'k1' };
    const first = await define(time, 'theme', key);
    const again = await define(time, 'theme', key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    expect((await define({ ...time, labelDa: 'Tid' }, 'theme', key)).body.type).toBe(
      '/problems/idempotency-key-reused',
    );
  });

  it.each([
    [{ ...time, code: 'tid' }, 422, 'term-code-malformed'],
    [{ ...time, parent: 'COMM' }, 422, 'parent-term-unknown'],
    [{ ...time, validTo: '1999-12-31' }, 422, 'term-ends-before-it-begins'],
    [{ ...time, code: 'not a code' }, 400, 'input-not-valid'],
    [{ ...time, labelDa: ' ' }, 400, 'input-not-valid'],
    [{ ...time, validFrom: '2024-02-30' }, 400, 'input-not-valid'],
    [{ ...time, colour: 'red' }, 400, 'input-not-valid'],
  ])('refuses %j', async (body, status, code) => {
    const before = await bench.store.head();
    const answer = await define(body);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
    expect(await bench.store.head()).toBe(before);
  });

  it('refuses a code that is taken, and a list that does not exist', async () => {
    await define(time);
    expect((await define(time)).body).toMatchObject({ status: 409, type: '/problems/term-already-defined' });
    expect((await define(time, 'mood')).body).toMatchObject({ status: 404, type: '/problems/vocabulary-unknown' });
  });

  it('is for jurists', async () => {
    const answer = await bench.as('borgerraadgiver').post('/vocabulary/theme/terms', time);
    expect(answer.status).toBe(403);
  });
});

describe('Retiring a term', () => {
  const retire = (code: string, body: object, persona: 'jurist-1' | 'analyst' = 'jurist-1') =>
    bench.as(persona).post(`/vocabulary/theme/terms/${code}/retire`, body);

  it('leaves it out of the list from the day after', async () => {
    await define(time);
    expect((await retire('TIME', { validTo: '2025-06-30' })).status).toBe(200);
    expect(codes(await bench.as('analyst').get('/vocabulary/theme?on=2025-06-30'))).toEqual(['TIME']);
    expect(codes(await bench.as('analyst').get('/vocabulary/theme?on=2025-07-01'))).toEqual([]);
    expect(codes(await bench.as('analyst').get('/vocabulary/theme?on=1999-12-31'))).toEqual([]);
    expect((await retire('TIME', { validTo: '2025-06-30' })).body.type).toBe('/problems/term-already-ends');
  });

  it('refuses what nobody defined, a day that is none, and who may not', async () => {
    expect((await retire('COMM', { validTo: '2025-06-30' })).status).toBe(404);
    expect((await retire('COMM', { validTo: 'soon' })).status).toBe(400);
    expect((await retire('COMM', { validTo: '2025-06-30' }, 'analyst')).status).toBe(403);
  });
});

describe('The standard vocabulary', () => {
  it('stands in the log after the first start, and is left alone by the second', async () => {
    expect(await load()).toEqual({ defined: standardVocabulary.length, present: 0, kept: [] });
    const head = await bench.store.head();
    expect(await load()).toEqual({ defined: 0, present: standardVocabulary.length, kept: [] });
    expect(await bench.store.head()).toBe(head);
    const { body } = await bench.as('advisory-board').get('/vocabulary');
    const vocabularies = body.vocabularies as { scheme: string; terms: object[] }[];
    expect(vocabularies.map(({ scheme, terms }) => [scheme, terms.length])).toEqual(
      ['theme', 'consequence', 'legal-cause', 'duty'].map((scheme) => [
        scheme,
        standardVocabulary.filter((term) => term.scheme === scheme).length,
      ]),
    );
  });

  it('keeps the words of somebody who defined a code before', async () => {
    await define({ ...time, labelDa: 'Vores ord' });
    expect(await load()).toMatchObject({ kept: ['theme TIME'], defined: standardVocabulary.length - 1 });
    const { body } = await bench.as('analyst').get('/vocabulary/theme?on=2026-01-01');
    expect(body.terms).toContainEqual(expect.objectContaining({ code: 'TIME', labelDa: 'Vores ord' }));
  });

  it('has the duties of the child act from 2024 on', async () => {
    await load();
    expect(codes(await bench.as('analyst').get('/vocabulary/duty?on=2023-12-31'))).not.toContain('BL.20');
    expect(codes(await bench.as('analyst').get('/vocabulary/duty?on=2024-01-01'))).toContain('BL.20');
  });

  it('is shown for days that exist, in lists that exist', async () => {
    expect((await bench.as('analyst').get('/vocabulary/theme?on=2024-02-30')).status).toBe(400);
    expect((await bench.as('analyst').get('/vocabulary/mood')).status).toBe(404);
    expect((await bench.bare().get('/vocabulary')).status).toBe(401);
  });
});
