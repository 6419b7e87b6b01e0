import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, pointBody } from '../../testing/complaints-bench.js';

describe('Registering a complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('answers with the complaint’s id, revision and position', async () => {
    const { status, body, headers } = await bench.as('caseworker-boerneliv').post('/complaints', complaintBody());
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      revision: '0',
      position: expect.any(String),
      repeated: false,
    });
    expect(headers.etag).toBe('"0"');
    expect(headers['lydhoer-position']).toBe(body.position);
  });

  it('keeps every field, the names and texts for those who may read them', async () => {
    const { body } = await bench.as('caseworker-boerneliv').post(
      '/complaints',
      complaintBody({
        complainant: {
          role: 'representative',
          person: { name: 'Ida Berg' },
          powerOfAttorney: { required: true, receivedOn: '2026-02-24' },
        },
        points: [
          pointBody({
            consequences: ['TRUST'],
            legalBasis: { statute: 'forvaltningsloven', paragraph: '§ 7' },
          }),
        ],
      }),
    );
    const read = await bench.as('jurist-1').get(`/complaints/${body.id}?persons=true`);
    expect(read.body).toMatchObject({
      subject: 'complaint',
      status: 'open',
      number: expect.stringMatching(/^2026-\d{4}$/),
      channel: 'e-mail',
      form: 'written',
      receivedOn: '2026-02-20',
      recordedOn: '2026-03-02',
      complainant: {
        role: 'representative',
        person: { name: 'Ida Berg' },
        powerOfAttorney: { required: true, receivedOn: '2026-02-24' },
      },
      concerns: { name: 'Villads Holm' },
      journalReference: { system: 'slagelse-esdh', id: '330-2026-1042' },
      narrative: 'Jeg har ventet på svar siden november.',
      points: [
        {
          kind: 'formalitet',
          theme: 'TIME.LONG',
          consequences: ['TRUST'],
          legalBasis: { statute: 'forvaltningsloven', paragraph: '§ 7' },
          team: 'boerneliv',
          description: 'Sagen har ligget stille i tre måneder.',
          answer: null,
        },
      ],
    });
  });

  it('takes an anonymous oral complaint', async () => {
    const anonymous = complaintBody({ form: 'oral', channel: 'phone', complainant: { role: 'anonymous' } });
    const { status } = await bench.as('borgerraadgiver').post('/complaints', anonymous);
    expect(status).toBe(201);
  });

  it('knows a person again by the id of an earlier complaint', async () => {
    const first = await bench
      .as('jurist-1')
      .post('/complaints', complaintBody({ concernsComplainant: true, concerns: undefined }));
    const { complainant, concerns } = (await bench.as('jurist-1').get(`/complaints/${first.body.id}`)).body;
    expect(concerns.personId).toBe(complainant.person.personId);
    const again = complaintBody({ complainant: { role: 'child', person: { personId: concerns.personId } } });
    const second = await bench.as('jurist-1').post('/complaints', again);
    const read = await bench.as('jurist-1').get(`/complaints/${second.body.id}`);
    expect(read.body.complainant.person.personId).toBe(concerns.personId);
  });

  it('refuses to be told twice whom the case concerns', async () => {
    const { status, body } = await bench
      .as('jurist-1')
      .post('/complaints', complaintBody({ concernsComplainant: true }));
    expect([status, body.type]).toEqual([422, '/problems/concerns-told-twice']);
  });

  it.each([
    ['theme-unknown', { points: [pointBody(), pointBody({ theme: 'TIME.NONE' })] }, 'points[1].theme'],
    ['consequence-unknown', { points: [pointBody({ consequences: ['TIME'] })] }, 'points[0].consequences[0]'],
    ['team-unknown', { points: [pointBody({ team: 'nowhere' })] }, 'points[0].team'],
    ['team-not-valid-on-date', { points: [pointBody({ team: 'team-1' })] }, 'points[0].team'],
    ['date-in-the-future', { receivedOn: '2026-03-03' }, 'receivedOn'],
    ['not-stated-only-from-imports', { points: [pointBody({ kind: 'not-stated' })] }, 'points[0].kind'],
    [
      'journal-reference-malformed',
      { journalReference: { system: 'sbsys', id: '330-2026-1042' } },
      'journalReference.id',
    ],
  ])('refuses %s and names the field', async (code, changes, field) => {
    const { status, body } = await bench.as('jurist-1').post('/complaints', complaintBody(changes));
    expect([status, body.type, body.field]).toEqual([422, `/problems/${code}`, field]);
  });

  it.each([
    ['an unknown field', { cpr: '0101901234' }, 'cpr'],
    ['no points', { points: [] }, 'points'],
    ['a date that does not exist', { receivedOn: '2026-02-30' }, 'receivedOn'],
    ['a person without id and name', { concerns: {} }, 'concerns.name'],
    ['a person id that is none', { concerns: { personId: '42' } }, 'concerns.personId'],
  ])('refuses %s as bad input', async (_what, changes, field) => {
    const { status, body } = await bench.as('jurist-1').post('/complaints', complaintBody(changes));
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ field }));
  });

  it('is forbidden to the analyst', async () => {
    expect((await bench.as('analyst').post('/complaints', complaintBody())).status).toBe(403);
  });

  it('gives the first answer to the same key again, and refuses it with another body', async () => {
    const key = { 'idempotency-key': 'register-once' };
    const first = await bench.as('jurist-1').post('/complaints', complaintBody(), key);
    const head = await bench.store.head();
    const again = await bench.as('jurist-1').post('/complaints', complaintBody(), key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const other = await bench.as('jurist-1').post('/complaints', complaintBody({ narrative: 'Andet.' }), key);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    expect(await bench.store.head()).toBe(head);
  });

  it('writes neither names nor texts into the log in clear', async () => {
    const { body } = await bench.as('jurist-1').post('/complaints', complaintBody());
    const stream = JSON.stringify(
      (await bench.store.readStream(`complaint-${body.id}`)).map(({ data, id, metadata }) => [data, id, metadata]),
    );
    for (const secret of ['Mette', 'Villads', 'ventet', 'stille']) expect(stream).not.toContain(secret);
  });
});
