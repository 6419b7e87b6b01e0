import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  registered,
  staffId,
  withDemoGoals,
} from '../../testing/complaints-bench.js';

const worryRule = 'UNDERRETNING_24H';

describe('What is due of a worry', () => {
  let bench: SliceBench;
  let contact: string;
  let complaint: string;
  const worry = { team: 'skoleliv', receivedAt: '2026-03-02T07:30:00.000Z' };

  beforeAll(async () => {
    bench = await withDemoGoals(await complaintsBench());
    const told = contactBody({ receivedOn: '2026-03-02', worry });
    contact = await registered(bench, 'jurist-1', '/contacts', told);
    const points = [pointBody({ team: 'boerneliv' })];
    complaint = await registered(bench, 'jurist-1', '/complaints', complaintBody({ points }));
    const duty = { kind: 'worry-in-complaint', startedOn: '2026-02-27' };
    for (const team of ['ungeliv', 'skoleliv']) {
      const { status } = await bench.as('jurist-1').post(`/complaints/${complaint}/duties`, { ...duty, team });
      expect(status).toBe(201);
    }
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    await bench.as('team-leader-boerneliv').post(`/complaints/${complaint}/assignment`, assignment);
  });
  afterAll(() => bench.close());

  interface Due {
    readonly complaintId: string;
    readonly deadlineId: string;
    readonly team: string | null;
    readonly toldTeam: string | null;
  }
  const asked = async (query: string, persona: PersonaName = 'jurist-1') =>
    (await bench.as(persona).get(`/deadlines?${query}`)).body.items as Due[];
  const names = (items: readonly Due[]) =>
    items.map(({ complaintId, deadlineId }) => `${complaintId === contact ? 'contact' : 'complaint'} ${deadlineId}`);
  const found = async (query: string, persona?: PersonaName) => names(await asked(query, persona));
  const [firstWorry, secondWorry] = [`complaint ${worryRule}`, `complaint ${worryRule}.1`];

  it('is found by the team that must be told, of a contact that is nobody’s and of another team’s complaint', async () => {
    expect(await found('team=skoleliv')).toEqual([secondWorry, `contact ${worryRule}`]);
    expect(await found('team=ungeliv')).toEqual([firstWorry]);
  });

  it('is found by the team responsible for the complaint, too, and then once', async () => {
    const ofTeam = await found('team=boerneliv');
    expect(ofTeam).toEqual(expect.arrayContaining([firstWorry, secondWorry, 'complaint ACK', 'complaint REPLY']));
    expect(new Set(ofTeam).size).toBe(ofTeam.length);
  });

  it('names both teams', async () => {
    const shown = await asked(`rule=${worryRule}`);
    expect(shown.map(({ team, toldTeam }) => [team, toldTeam])).toEqual([
      ['boerneliv', 'ungeliv'],
      ['boerneliv', 'skoleliv'],
      [null, 'skoleliv'],
    ]);
    expect((await asked('team=boerneliv&rule=ACK,REPLY')).map(({ toldTeam }) => toldTeam)).toEqual([null, null]);
  });

  it.each<[string, readonly string[]]>([
    ['team=skoleliv&due=overdue', [secondWorry]],
    ['team=skoleliv&due=week', [`contact ${worryRule}`]],
    ['team=skoleliv&track=duties', [secondWorry, `contact ${worryRule}`]],
    ['team=skoleliv&track=formalitet', []],
    ['team=skoleliv&rule=ACK', []],
    ['team=skoleliv&binds=citizen', []],
    [`team=skoleliv&person=${staffId('caseworker-boerneliv')}`, [secondWorry]],
    [`team=skoleliv&person=${staffId('caseworker-ungeliv')}`, []],
  ])('is narrowed by the other filters, too: %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('is paged without a gap or a repetition', async () => {
    const first = await bench.as('jurist-1').get('/deadlines?team=skoleliv&limit=1');
    const cursor = encodeURIComponent(first.body.next as string);
    const second = await bench.as('jurist-1').get(`/deadlines?team=skoleliv&limit=1&cursor=${cursor}`);
    expect(names([...first.body.items, ...second.body.items])).toEqual([secondWorry, `contact ${worryRule}`]);
    expect(second.body.next).toBeNull();
  });

  it('shows nobody a complaint that they may not read', async () => {
    const own = (await bench.as('caseworker-ungeliv').get('/complaints')).body.items as { id: string }[];
    expect(own).toEqual([]);
    expect(await found('team=ungeliv', 'caseworker-ungeliv')).toEqual([]);
    expect(await found('team=ungeliv', 'caseworker-boerneliv')).toEqual([firstWorry]);
  });

  it('stays found when the complaint is handed on, and is gone once the worry was assessed', async () => {
    const { body } = await bench.as('jurist-1').get(`/complaints/${contact}`);
    const [{ dutyId }] = body.duties as [{ dutyId: string }];
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    await bench.as('team-leader-boerneliv').post(`/complaints/${contact}/assignment`, assignment);
    expect(await found('team=skoleliv')).toContain(`contact ${worryRule}`);
    const discharge = { how: 'done', dischargedOn: '2026-03-02', dischargedAt: '2026-03-02T08:30:00.000Z' };
    const { status } = await bench.as('jurist-1').post(`/complaints/${contact}/duties/${dutyId}/discharge`, discharge);
    expect(status).toBe(200);
    expect(await found('team=skoleliv')).toEqual([secondWorry]);
  });
});
