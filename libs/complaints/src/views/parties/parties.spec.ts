import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, contactBody, registered } from '../../testing/complaints-bench.js';
import { childsComplaint, cprOfMother, cprOfTen, lawyerBody, partiesOf } from '../../testing/people-bench.js';

const identifying = ['name', 'cpr', 'bornOn', 'address', 'email', 'phone'];

describe('The parties of a complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it('are those of the registration: a child of ten, who may complain, and its mother', async () => {
    const id = await registered(
      bench,
      'caseworker-boerneliv',
      '/complaints',
      childsComplaint({
        parties: [{ name: 'Mette Holm', cpr: cprOfMother, roles: ['custody-holder'], phone: '12345678' }],
      }),
    );
    const [child, mother, ...others] = await partiesOf(bench, id);
    expect(others).toEqual([]);
    expect(child).toMatchObject({
      roles: ['complainant', 'concerned'],
      name: 'Villads Holm',
      cpr: cprOfTen,
      cprKind: 'cpr',
      bornOn: '2016-02-15',
      age: { years: 10, on: '2026-02-20' },
      joinedOn: '2026-02-20',
      standings: [
        { standing: 'entitled', why: 'conduct-is-open-to-all' },
        { standing: 'entitled', why: 'child-of-age', rule: { statute: 'barnets-lov', paragraph: '§ 3' } },
      ],
    });
    expect(mother).toMatchObject({ roles: ['custody-holder'], phone: '12345678', age: { years: 18 }, standings: [] });
  });

  it('are shown without anything that identifies them, unless persons are asked for', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', childsComplaint());
    const { body, headers, text } = await bench.as('working-group-1').get(`/complaints/${id}/parties`);
    expect(headers.etag).toBe(`"${body.revision}"`);
    expect(body.parties[0]).toMatchObject({ roles: ['complainant', 'concerned'], cprKind: 'cpr', age: { years: 10 } });
    for (const name of identifying) expect(body.parties[0]).not.toHaveProperty(name);
    expect(text).not.toMatch(/Villads|1502164321|2016-02-15/);
  });

  it.each(['team-leader-skoleliv', 'working-group-1', 'borgerraadgiver'] as const)(
    'are not shown with persons to %s',
    async (who) => {
      const id = await registered(bench, 'jurist-1', '/complaints', childsComplaint());
      expect((await bench.as(who).get(`/complaints/${id}/parties?persons=true`)).status).toBe(403);
    },
  );

  it('are of one complaint, which exists', async () => {
    const nobodys = '00000000-0000-4000-8000-000000000000';
    const { status, body } = await bench.as('jurist-1').get(`/complaints/${nobodys}/parties`);
    expect([status, body.type]).toEqual([404, '/problems/complaint-unknown']);
    expect((await bench.as('analyst').get(`/complaints/${nobodys}/parties`)).status).toBe(403);
  });

  it('are nobody, of an anonymous contact', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody({ complainant: { role: 'anonymous' } }));
    expect(await partiesOf(bench, id)).toEqual([]);
  });

  it('come with a contact, too', async () => {
    const complainant = {
      role: 'representative',
      person: { name: 'Advokat Berg' },
      powerOfAttorney: { required: true },
    };
    const id = await registered(
      bench,
      'jurist-1',
      '/contacts',
      contactBody({ complainant, parties: [{ cpr: '1301801313', roles: ['custody-holder'] }] }),
    );
    expect(await partiesOf(bench, id)).toMatchObject([
      { roles: ['complainant', 'representative'], powerOfAttorney: { state: 'waiting' } },
      { roles: ['custody-holder'], name: null, cpr: '1301801313' },
    ]);
  });

  it('are one when one number names two of a registration', async () => {
    const id = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({
        complainant: { role: 'child', person: { name: 'Villads', cpr: '1502164322' } },
        concerns: { cpr: '150216-4322' },
      }),
    );
    expect(await partiesOf(bench, id)).toMatchObject([{ roles: ['complainant', 'concerned'], name: 'Villads' }]);
  });

  it('include a representative of the complainant whom the registration names', async () => {
    const parties = [{ ...lawyerBody(), represents: 'complainant', joinedOn: undefined }];
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ parties }));
    const [complainant, , lawyer] = await partiesOf(bench, id);
    expect(lawyer?.represents).toBe(complainant?.personId);
    const nobody = complaintBody({ parties, complainant: { role: 'anonymous' } });
    const refused = await bench.as('jurist-1').post('/complaints', nobody);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([
      422,
      '/problems/represented-unknown',
      'parties[0].represents',
    ]);
  });
});

describe('A registration with CPR numbers', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const byCpr = (cpr: string) => complaintBody({ complainant: { role: 'custody-holder', person: { cpr } } });
  const complainantOf = async (id: string) =>
    (await bench.as('jurist-1').get(`/complaints/${id}`)).body.complainant.person.personId as string;

  it('recognises who is known, gives the first answer to a repeated key, and refuses the key with another number', async () => {
    const key = { 'idempotency-key': 'register-by-cpr' };
    const first = await bench.as('jurist-1').post('/complaints', byCpr('1401801414'), key);
    const again = await bench.as('jurist-1').post('/complaints', byCpr('1401801414'), key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const other = await bench.as('jurist-1').post('/complaints', byCpr('1401801415'), key);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    const second = await bench.as('jurist-1').post('/complaints', byCpr('140180-1414'));
    expect(await complainantOf(second.body.id)).toBe(await complainantOf(first.body.id));
  });

  it('makes one person of one number, however many register it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => bench.as('jurist-1').post('/complaints', byCpr('1501801515'))),
    );
    const people = await Promise.all(answers.map(({ body }) => complainantOf(body.id)));
    expect(new Set(people).size).toBe(1);
  });

  it('gives a number to nobody when it is refused', async () => {
    const refused = await bench
      .as('jurist-1')
      .post('/complaints', { ...byCpr('1601801616'), receivedOn: '2026-03-03' });
    expect(refused.status).toBe(422);
    expect(await bench.vault.holderOf('1601801616')).toBeUndefined();
  });

  it('refuses a number that is another’s than the person who is named', async () => {
    const first = await bench.as('jurist-1').post('/complaints', byCpr('1701801717'));
    const other = await bench.as('jurist-1').post('/complaints', byCpr('1801801818'));
    const person = { personId: await complainantOf(other.body.id), cpr: '1701801717' };
    const { status, body } = await bench
      .as('jurist-1')
      .post('/complaints', complaintBody({ complainant: { role: 'custody-holder', person } }));
    expect([status, body.type, body.field]).toEqual([422, '/problems/cpr-of-another-person', 'complainant.person.cpr']);
    expect(await complainantOf(first.body.id)).not.toBe(person.personId);
  });

  it('says of a number that is none which field it is, and keeps it out of answer, log and address', async () => {
    const { status, body, text } = await bench.as('jurist-1').post('/complaints', byCpr('3002801234'));
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        field: 'complainant.person.cpr',
        problem: 'er ikke et CPR-nummer',
        expected: expect.stringContaining('DDMMÅÅ-LLLL'),
      },
    ]);
    await bench.as('jurist-1').get('/complaints/3002801234');
    expect(text + bench.logged.join('')).not.toMatch(/3002801234|1401801414|1501801515|1701801717/);
  });

  it('writes neither number nor day of birth, address nor telephone into the log in clear', async () => {
    const person = {
      name: 'Line Holm',
      cpr: '1901801919',
      address: 'Algade 7, 4200 Slagelse',
      phone: '58575556',
      email: 'line@holm.example',
    };
    const { body } = await bench
      .as('jurist-1')
      .post('/complaints', complaintBody({ complainant: { role: 'custody-holder', person } }));
    const stream = await bench.store.readStream(`complaint-${body.id}`);
    expect(stream.map(({ type }) => type)).toContain('PartyDetailsRecorded');
    const written = JSON.stringify(stream.map(({ data, id, metadata }) => [data, id, metadata]));
    for (const secret of ['1901801919', '1980-01-19', 'Line', 'Algade', '58575556', 'holm.example'])
      expect(written).not.toContain(secret);
  });
});
