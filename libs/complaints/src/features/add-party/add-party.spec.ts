import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench, registered } from '../../testing/complaints-bench.js';
import {
  childsComplaint,
  cprOfMother,
  cprOfTen,
  lawyerBody,
  partiesOf,
  partyBody,
} from '../../testing/people-bench.js';

describe('Adding a party', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/parties`;
  const childs = () => registered(bench, 'caseworker-boerneliv', '/complaints', childsComplaint());

  it('answers with the person’s id and the complaint’s revision', async () => {
    const id = await childs();
    const done = await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path,
      // Whoever is added twice under two keys is two, unless their CPR number says that they are one.
      body: partyBody(),
    });
    expect(done.status).toBe(201);
    const party = (await partiesOf(bench, id)).find(({ personId }) => personId === done.body.id);
    expect(party).toMatchObject({
      name: 'Line Holm',
      roles: ['complainant', 'custody-holder'],
      joinedOn: '2026-02-24',
      leftOn: null,
      cpr: null,
      forgotten: false,
    });
  });

  it('knows a person again by the CPR number, however it is written, and gives them further roles', async () => {
    const [first, second] = [await childs(), await childs()];
    const mother = await bench.as('jurist-1').post(path(first), partyBody({ cpr: cprOfMother }));
    const written = `${cprOfMother.slice(0, 6)}-${cprOfMother.slice(6)}`;
    const again = await bench.as('jurist-1').post(path(second), partyBody({ cpr: written, name: undefined }));
    expect([again.status, again.body.id]).toEqual([201, mother.body.id]);
    const more = await bench.as('jurist-1').post(path(second), partyBody({ cpr: cprOfMother, roles: ['other'] }));
    expect(more.body.id).toBe(mother.body.id);
    const twice = await bench.as('jurist-1').post(path(second), partyBody({ cpr: cprOfMother, roles: ['other'] }));
    expect([twice.status, twice.body.type, twice.body.field]).toEqual([409, '/problems/party-has-role', 'roles']);
  });

  it('finds one person when two clerks add one number at once', async () => {
    const ids = await Promise.all([childs(), childs(), childs(), childs()]);
    const answers = await Promise.all(
      ids.map((id) => bench.as('jurist-1').post(path(id), partyBody({ cpr: '0303803456' }))),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id as unknown)).size).toBe(1);
  });

  it('answers a repeated key with the person that it found first', async () => {
    const key = { 'idempotency-key': 'add-once' };
    const id = await childs();
    const first = await bench.as('jurist-1').post(path(id), partyBody({ cpr: '0404804567' }), key);
    const again = await bench.as('jurist-1').post(path(id), partyBody({ cpr: '0404804567' }), key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const other = await bench.as('jurist-1').post(path(id), partyBody({ cpr: '0404804568' }), key);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
  });

  it('refuses a number that is another’s than the person who is named', async () => {
    const id = await childs();
    const { body: mother } = await bench.as('jurist-1').post(path(id), partyBody());
    const wrong = await bench
      .as('jurist-1')
      .post(path(id), partyBody({ personId: mother.id, cpr: cprOfTen, roles: ['other'] }));
    expect([wrong.status, wrong.body.type, wrong.body.field]).toEqual([422, '/problems/cpr-of-another-person', 'cpr']);
    expect(wrong.text).not.toContain(cprOfTen);
  });

  it('takes an administrative number, and says that it is unverified', async () => {
    const id = await childs();
    const { body } = await bench.as('jurist-1').post(path(id), partyBody({ cpr: '610190XX12', bornOn: '1990-01-01' }));
    const party = (await partiesOf(bench, id)).find(({ personId }) => personId === body.id);
    expect(party).toMatchObject({ cpr: '610190XX12', cprKind: 'unverified', bornOn: '1990-01-01', age: { years: 18 } });
  });

  it('takes a representative whose power of attorney comes later, and one for another than the child', async () => {
    const id = await childs();
    const { body: mother } = await bench.as('jurist-1').post(path(id), partyBody());
    const { body: lawyer } = await bench.as('jurist-1').post(path(id), lawyerBody({ represents: mother.id }));
    const party = (await partiesOf(bench, id)).find(({ personId }) => personId === lawyer.id);
    expect(party).toMatchObject({
      represents: mother.id,
      powerOfAttorney: { state: 'waiting', askedOn: null, receivedOn: null },
    });
  });

  it.each([
    ['power-of-attorney-missing', { roles: ['representative'] }, 'powerOfAttorney'],
    ['power-of-attorney-only-for-representative', { powerOfAttorney: { required: true } }, 'powerOfAttorney'],
    ['represents-only-for-representative', { represents: '00000000-0000-4000-8000-000000000000' }, 'represents'],
    [
      'represented-unknown',
      {
        roles: ['representative'],
        powerOfAttorney: { required: false },
        represents: '00000000-0000-4000-8000-000000000000',
      },
      'represents',
    ],
    ['date-before-receipt', { joinedOn: '2026-02-19' }, 'joinedOn'],
    ['born-on-contradicts-cpr', { cpr: '0505805678', bornOn: '1980-05-06' }, 'bornOn'],
    ['date-in-the-future', { bornOn: '2026-03-03' }, 'bornOn'],
  ])('refuses %s and names the field', async (code, changes, field) => {
    const { status, body } = await bench.as('jurist-1').post(path(await childs()), partyBody(changes));
    expect([status, body.type, body.field]).toEqual([422, `/problems/${code}`, field]);
  });

  it.each([
    ['no CPR number', { cpr: '3002801234' }, 'cpr'],
    ['a number that is no text', { cpr: 2406851234 }, 'cpr'],
    ['nobody', { name: undefined }, 'name'],
    ['no role', { roles: [] }, 'roles'],
    ['a role that does not exist', { roles: ['ven'] }, 'roles'],
    ['a role twice', { roles: ['other', 'other'] }, 'roles'],
    ['too long a telephone number', { phone: '1'.repeat(41) }, 'phone'],
  ])('refuses %s as bad input, and never says the number', async (_what, changes, field) => {
    const { status, body, text } = await bench.as('jurist-1').post(path(await childs()), partyBody(changes));
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ field }));
    expect(text).not.toMatch(/3002801234|2406851234/);
  });
});
