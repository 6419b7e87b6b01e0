import { personKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { opened, readCollective, readWithPersons, shared } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, contactBody, pointBody, registered } from '../../testing/complaints-bench.js';

describe('Enrolling families', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await complaintsBench();
  });
  afterEach(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const path = (id: string) => `/collectives/${id}/families`;
  const complaint = () => registered(bench, 'jurist-1', '/complaints', complaintBody());
  const letter = { channel: 'letter', form: 'written', receivedOn: '2026-02-20', narrative: 'Vi klager i fællesskab.' };
  const family = (name: string, changes: object = {}) => ({
    complainant: { role: 'custody-holder', person: { name } },
    ...changes,
  });
  const body = (families: readonly object[], changes: object = {}) => ({
    joinedOn: '2026-02-21',
    families,
    ...changes,
  });

  it('keeps its manners with complaints that are registered', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    await shared(bench, collectiveId);
    const [one, two] = [await complaint(), await complaint()];
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: body([{ complaintId: one }, { complaintId: two, team: 'skoleliv' }]),
      category: 'collective',
    });
    const { families, counts } = await readCollective(bench, collectiveId);
    expect(families).toMatchObject([
      { complaintId: one, team: null, status: 'open', furtherPoints: 1, sharedPoints: [{ outcome: null }] },
      { complaintId: two, team: 'skoleliv', joinedOn: '2026-02-21', leftOn: null },
    ]);
    expect(counts).toMatchObject({ enrolledNow: 2, enrolledEver: 2, complaints: 2, openComplaints: 2 });
    const { points } = (await jurist().get(`/complaints/${two}`)).body;
    expect(points[1]).toMatchObject({ theme: 'TIME.NO_NOTICE', team: 'skoleliv' });
  });

  it('lets the statutory deadlines of a shared point run from the joining, where the complaint is older', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId, { kind: 'realitet', theme: 'DECISION' });
    const old = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2025-12-01' }));
    await jurist().post(path(collectiveId), body([{ complaintId: old }]));
    await jurist().post(path(collectiveId), body([family('Mette Holm')], { letter }));
    const [joined, signed] = (await readCollective(bench, collectiveId)).families;
    const pointsOf = async (id = '') => (await jurist().get(`/complaints/${id}`)).body.points as object[];
    expect(await pointsOf(joined?.complaintId)).toMatchObject([
      { raisedOn: '2025-12-01' },
      { kind: 'realitet', raisedOn: '2026-02-21' },
    ]);
    expect(await pointsOf(signed?.complaintId)).toMatchObject([{ kind: 'realitet', raisedOn: '2026-02-20' }]);
    const { deadlines } = (await jurist().get(`/complaints/${old}/deadlines`)).body;
    const law = (deadlines as { deadlineId: string }[]).filter(({ deadlineId }) => /^(REASS|FORW)/.test(deadlineId));
    expect(law).toMatchObject(
      ['REASSESS_4W', 'FORWARD'].map((code) => ({
        ...{ rule: { code }, state: 'running', startedOn: '2026-02-21', computed: { countsOn: '2026-03-21' } },
      })),
    );
  });

  it('keeps its manners with complaints that it registers', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    await shared(bench, collectiveId);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: body(
        [
          family('Mette Holm'),
          family('Ida Berg', { points: [pointBody({ theme: 'HEARING' })], narrative: 'Vi også.' }),
        ],
        { letter },
      ),
      category: 'collective',
    });
    const { families } = await readCollective(bench, collectiveId);
    const [one, two] = await Promise.all(families.map(({ complaintId }) => readWithPersons(bench, complaintId)));
    expect(one).toMatchObject({
      receivedOn: '2026-02-20',
      channel: 'letter',
      narrative: 'Vi klager i fællesskab.',
      complainant: { person: { name: 'Mette Holm' } },
      points: [{ theme: 'TIME.NO_NOTICE', description: 'Ingen af os fik besked.' }],
    });
    expect(two).toMatchObject({
      narrative: 'Vi også.',
      complainant: { person: { name: 'Ida Berg' } },
      points: [{ theme: 'HEARING' }, { theme: 'TIME.NO_NOTICE' }],
    });
    expect(one?.complainant.person?.personId).not.toBe(two?.complainant.person?.personId);
    expect(families[0]?.sharedPoints[0]?.ownPointId).toBe(one?.points[0]?.pointId);
  });

  it('writes no name into the collective’s stream, and none in clear anywhere', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    await jurist().post(path(collectiveId), body([family('Mette Holm')], { letter }));
    const { families } = await readCollective(bench, collectiveId);
    const streams = [`collective-${collectiveId}`, `complaint-${String(families[0]?.complaintId)}`];
    const events = await Promise.all(streams.map((stream) => bench.store.readStream(stream)));
    expect(JSON.stringify(events.flat().map(({ data, id, metadata }) => [data, id, metadata]))).not.toMatch(
      /Mette|fællesskab/,
    );
  });

  it('registers nobody where one family cannot be enrolled', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const head = await bench.store.head();
    const refused = async (families: readonly object[], changes: object = { letter }) => {
      const { status, body: problem } = await jurist().post(path(collectiveId), body(families, changes));
      return [status, problem.type, problem.field] as unknown[];
    };
    const good = family('Mette Holm');
    expect(await refused([good, family('Ida Berg', { points: [pointBody({ theme: 'NOWHERE' })] })])).toEqual([
      422,
      '/problems/theme-unknown',
      'families[1].points[0].theme',
    ]);
    expect(await refused([good, { complaintId: '00000000-0000-4000-8000-000000000000' }])).toEqual([
      422,
      '/problems/family-complaint-unknown',
      'families[1].complaintId',
    ]);
    const contact = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const afterContact = await bench.store.head();
    expect(await refused([good, { complaintId: contact }])).toEqual([
      422,
      '/problems/family-needs-a-complaint',
      'families[1].complaintId',
    ]);
    expect(await refused([good], { letter, joinedOn: '2026-03-03' })).toEqual([
      422,
      '/problems/date-in-the-future',
      'joinedOn',
    ]);
    expect(await refused([good], {})).toEqual([422, '/problems/family-told-twice', 'letter']);
    // A shared point stands nowhere in the request: its team is that of the family.
    expect(await refused([good, family('Ida Berg', { team: 'nowhere' })])).toEqual([
      ...[422, '/problems/team-unknown', 'families[1].team'],
    ]);
    expect(await refused([good, {}])).toEqual([422, '/problems/family-told-twice', 'families[1].complainant']);
    expect(await refused([{ ...good, complaintId: contact }])).toEqual([
      422,
      '/problems/family-told-twice',
      'families[0]',
    ]);
    expect(await refused([good], { letter: { ...letter, receivedOn: '2026-03-03' } })).toEqual([
      422,
      '/problems/date-in-the-future',
      'families[0].receivedOn',
    ]);
    expect(afterContact).toBeGreaterThan(head);
    expect(await bench.store.head()).toBe(afterContact);
  });

  it('registers nobody where one names a person who cannot be named', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const other = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { complainant } = await readWithPersons(bench, other);
    const personId = String(complainant.person?.personId);
    await bench.vault.forget(personKey(personId));
    const head = await bench.store.head();
    const forgotten = family('Ida Berg', {
      complainant: { role: 'custody-holder', person: { personId, name: 'Mette Holm' } },
    });
    const refused = await jurist().post(path(collectiveId), body([family('Mette Holm'), forgotten], { letter }));
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(await bench.store.head()).toBe(head);
  });

  it('needs a point where the collective has none', async () => {
    const collectiveId = await opened(bench);
    const { status, body: problem } = await jurist().post(path(collectiveId), body([family('Mette Holm')], { letter }));
    expect([status, problem.type, problem.field]).toEqual([
      422,
      '/problems/complaint-needs-a-point',
      'families[0].points',
    ]);
  });

  it('goes on where it was cut short: the same request enrols who was registered before', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const key = { 'idempotency-key': 'cut-short' };
    const families = [family('Mette Holm'), family('Ida Berg')];
    // A later refusal stands in for the process that died: the first is registered, nobody is enrolled.
    const whole = await jurist().post(path(collectiveId), body(families, { letter }), key);
    const shown = (await readCollective(bench, collectiveId)).families;
    const other = await opened(bench);
    await shared(bench, other);
    const elsewhere = await jurist().post(path(other), body(families, { letter }), key);
    expect([whole.status, elsewhere.status]).toEqual([200, 200]);
    const again = (await readCollective(bench, other)).families;
    expect(again.map(({ complaintId }) => complaintId)).toEqual(shown.map(({ complaintId }) => complaintId));
    expect((await jurist().get('/complaints')).body.items).toHaveLength(2);
  });

  it('is for those who manage the complaints, too', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    const skoleliv = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ points: [pointBody({ team: 'skoleliv' })] }),
    );
    const answer = await bench.as('team-leader-boerneliv').post(path(collectiveId), body([{ complaintId: skoleliv }]));
    expect([answer.status, answer.body.type]).toEqual([403, '/problems/forbidden']);
  });

  it('refuses an older revision before anybody is registered', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const head = await bench.store.head();
    const stale = await jurist().post(path(collectiveId), body([family('Mette Holm')], { letter }), {
      'if-match': '"0"',
    });
    expect(stale.status).toBe(412);
    expect(await bench.store.head()).toBe(head);
    const seen = await jurist().post(path(collectiveId), body([family('Mette Holm')], { letter }), {
      'if-match': '"1"',
    });
    expect(seen.status).toBe(200);
  });

  it('takes one to fifty, and nulls for what is left out', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const fields = async (families: readonly object[]) =>
      (await jurist().post(path(collectiveId), body(families))).status;
    expect(await fields([])).toBe(400);
    expect(await fields(Array.from({ length: 51 }, () => ({})))).toBe(400);
    const nulls = {
      complaintId: null,
      team: null,
      points: null,
      narrative: null,
      parties: null,
      concerns: null,
      journalReference: null,
    };
    const answer = await jurist().post(path(collectiveId), body([family('Mette Holm', nulls)], { letter }));
    expect(answer.text).toContain('"repeated":false');
  });
});
