import { recorded, expectReplayToEqual, foldInto } from '@lydhoer/read-models/testing';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { anonymous, complaint, complaintId, contact } from '../../testing/complaint-examples.js';
import { childsComplaint, cprOfTen, partyBody } from '../../testing/people-bench.js';
import { personComplaintsView } from '../../lookups/person-complaints.view.js';
import type { ComplaintEvent } from '../../domain/complaint.events.js';

describe('Finding a person by CPR number', () => {
  let bench: SliceBench;
  let id: string;
  let personId: string;
  beforeAll(async () => {
    bench = await complaintsBench();
    id = await registered(bench, 'caseworker-boerneliv', '/complaints', childsComplaint());
    personId = (await bench.as('jurist-1').get(`/complaints/${id}`)).body.complainant.person.personId;
  });
  afterAll(() => bench.close());

  const find = (cpr: unknown, who: Parameters<SliceBench['as']>[0] = 'jurist-1') =>
    bench.as(who).post('/persons/find', { cpr });

  it('answers their id and the complaints they are part of, however the number is written', async () => {
    for (const cpr of [cprOfTen, `${cprOfTen.slice(0, 6)}-${cprOfTen.slice(6)}`]) {
      const { status, body } = await find(cpr);
      expect([status, body]).toEqual([
        200,
        { personId, complaints: [{ complaintId: id, number: expect.stringMatching(/^2026-\d{4}$/) }] },
      ]);
    }
  });

  it('answers nobody for a number that nobody has', async () => {
    expect((await find('0909909090')).body).toEqual({ personId: null, complaints: [] });
  });

  it.each(['team-leader-boerneliv', 'caseworker-boerneliv'] as const)(
    'finds for %s, who may read them',
    async (who) => {
      expect((await find(cprOfTen, who)).body.personId).toBe(personId);
    },
  );

  it.each(['team-leader-skoleliv', 'caseworker-ungeliv', 'borgerraadgiver'] as const)(
    'tells %s, who may not read them, not even that they are known',
    async (who) => {
      expect((await find(cprOfTen, who)).body).toEqual({ personId: null, complaints: [] });
    },
  );

  it.each(['analyst', 'working-group-1', 'operator', 'advisory-board'] as const)('is not for %s', async (who) => {
    expect((await find(cprOfTen, who)).status).toBe(403);
  });

  it('shows of a person’s complaints those alone of which the caller may read persons', async () => {
    const own = childsComplaint({ points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'ungeliv' }] });
    const other = await registered(bench, 'jurist-1', '/complaints', own);
    const found = async (who: Parameters<SliceBench['as']>[0]) => {
      const { complaints } = (await find(cprOfTen, who)).body as { complaints: { complaintId: string }[] };
      return complaints.map(({ complaintId: each }) => each).sort();
    };
    expect(await found('caseworker-ungeliv')).toEqual([other]);
    expect(await found('jurist-1')).toEqual([id, other].sort());
  });

  it.each([
    ['no number', undefined],
    ['a number that is none', '3002901234'],
    ['a number as a number', 1502164321],
    ['a text that goes on and on', '1'.repeat(5_000)],
  ])('refuses %s without saying it', async (_what, cpr) => {
    const { status, body, text } = await find(cpr);
    expect([status, body.errors[0].field]).toEqual([400, 'cpr']);
    expect(text).not.toMatch(/3002901234|1502164321|11111/);
  });

  it('is asked in the body alone: an address is logged', async () => {
    const { status, body } = await bench.as('jurist-1').post('/persons/find?cpr=1502164321', {});
    expect([status, body.type]).toEqual([400, '/problems/input-not-valid']);
    expect(bench.logged.join('')).not.toContain('1502164321');
  });

  it('finds who left and whom a correction replaced, for they are part of the complaint’s past', async () => {
    const complaints = async (cpr: string) => (await find(cpr)).body.complaints.length as number;
    const another = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ complainant: { role: 'custody-holder', person: { cpr: '1010801010' } } }),
    );
    await bench.as('jurist-1').post(`/complaints/${another}/parties`, partyBody({ cpr: '1111801111' }));
    const complainant = { role: 'custody-holder', person: { name: 'Den rette' } };
    const [was] = (await bench.as('jurist-1').get(`/complaints/${another}/parties`)).body.parties;
    const body = { complainant, was: was.personId, reason: 'Forveksling.' };
    expect((await bench.as('jurist-1').post(`/complaints/${another}/complainant`, body)).status).toBe(200);
    expect([await complaints('1010801010'), await complaints('1111801111')]).toEqual([1, 1]);
  });

  it('finds nobody who was forgotten, and lets a new person begin with the number', async () => {
    const cpr = '1212801212';
    const first = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ complainant: { role: 'custody-holder', person: { cpr } } }),
    );
    const known = (await find(cpr)).body.personId;
    await bench.vault.forget(`person:${known}`);
    expect((await find(cpr)).body).toEqual({ personId: null, complaints: [] });
    const [party] = (await bench.as('jurist-1').get(`/complaints/${first}/parties?persons=true`)).body.parties;
    expect(party).toMatchObject({ personId: known, forgotten: true, name: null, cpr: null });
    await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ complainant: { role: 'custody-holder', person: { cpr } } }),
    );
    const anew = (await find(cpr)).body;
    expect(anew.personId).not.toBe(known);
    expect(anew.complaints).toHaveLength(1);
  });
});

describe('The view of whose complaints are whose', () => {
  const seen = (event: ComplaintEvent) => recorded(event.type, event.data, { stream: `complaint-${complaintId}` });
  const events = [
    seen(complaint([], { concerns: { personId: 'barn', name: null } })),
    seen({
      type: 'ComplainantCorrected',
      data: { complaintId, was: 'person-1', complainant: anonymous, reason: 'x' },
    }),
    seen({
      type: 'ConcernedPersonCorrected',
      data: { complaintId, was: 'barn', concerns: { personId: 'bror', name: null }, reason: 'x' },
    }),
  ];

  it('knows everybody who ever was part of one, and no name', () => {
    const rows = foldInto(personComplaintsView, events).rows('person_complaint');
    expect(rows).toEqual(['barn', 'bror', 'person-1'].map((person_id) => ({ person_id, complaint_id: complaintId })));
  });

  it('replays to the same rows, also of anonymous contacts', () => {
    expectReplayToEqual(personComplaintsView, [
      ...events,
      seen(contact({ complaintId: 'c2', complainant: anonymous })),
    ]);
  });
});
