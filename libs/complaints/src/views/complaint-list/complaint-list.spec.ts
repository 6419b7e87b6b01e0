import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  pointIds,
  recordForeign,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';

interface Listed {
  readonly id: string;
  readonly receivedOn: string;
  readonly number: string;
}
interface ListPage {
  readonly items: readonly Listed[];
  readonly next: string | null;
}

describe('The list of complaints', () => {
  let bench: SliceBench;
  const ids: Record<'oldest' | 'skoleliv' | 'anonymous' | 'contact' | 'ungeliv', string> = {
    oldest: '',
    skoleliv: '',
    anonymous: '',
    contact: '',
    ungeliv: '',
  };

  beforeAll(async () => {
    bench = await complaintsBench();
    ids.oldest = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-01-15' }));
    ids.skoleliv = await registered(
      bench,
      'borgerraadgiver',
      '/complaints',
      complaintBody({
        receivedOn: '2026-02-01',
        points: [
          pointBody({ team: 'skoleliv', kind: 'realitet', theme: 'DECISION' }),
          pointBody({ team: 'boerneliv', theme: 'GUIDANCE' }),
        ],
      }),
    );
    ids.anonymous = await registered(
      bench,
      'caseworker-boerneliv',
      '/complaints',
      complaintBody({
        receivedOn: '2026-02-10',
        channel: 'phone',
        complainant: { role: 'anonymous' },
        concerns: undefined,
      }),
    );
    ids.contact = await registered(bench, 'caseworker-ungeliv', '/contacts', contactBody({ receivedOn: '2026-02-12' }));
    ids.ungeliv = await registered(
      bench,
      'jurist-2',
      '/complaints',
      complaintBody({ receivedOn: '2026-02-12', points: [pointBody({ team: 'ungeliv' })] }),
    );
    const boerneliv = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    await bench.as('team-leader-boerneliv').post(`/complaints/${ids.oldest}/assignment`, boerneliv);
    await bench.as('jurist-1').post(`/complaints/${ids.anonymous}/withdrawal`, {
      withdrawnOn: '2026-02-20',
      afterDialogue: false,
    });
    const [pointId = ''] = await pointIds(bench, ids.oldest);
    await recordForeign(bench, 'tagging-1', {
      type: 'PointTagged',
      data: {
        complaintId: ids.oldest,
        pointId,
        scheme: 'legal-cause',
        cause: 'FACTS',
        taggedBy: staffId('jurist-1'),
        taggedOn: '2026-03-02',
        note: null,
      },
    });
  });
  afterAll(() => bench.close());

  const page = async (persona: PersonaName, query = '') => {
    const { status, body } = await bench.as(persona).get(`/complaints${query}`);
    expect(status).toBe(200);
    return body as ListPage;
  };
  const found = async (persona: PersonaName, query = '') =>
    (await page(persona, query)).items.map(({ id }) => id).sort();
  const these = (...names: (keyof typeof ids)[]) => names.map((name) => ids[name]).sort();
  const all = () => these('oldest', 'skoleliv', 'anonymous', 'contact', 'ungeliv');

  it('shows the latest received first, without persons and texts', async () => {
    const { items, next } = await page('jurist-1');
    expect(items.map(({ receivedOn }) => receivedOn)).toEqual([
      '2026-02-12',
      '2026-02-12',
      '2026-02-10',
      '2026-02-01',
      '2026-01-15',
    ]);
    expect(next).toBeNull();
    expect(items.at(-1)).toEqual({
      id: ids.oldest,
      number: '2026-0001',
      subject: 'complaint',
      status: 'open',
      standing: 'counts',
      receivedOn: '2026-01-15',
      recordedOn: '2026-03-02',
      channel: 'e-mail',
      form: 'written',
      complainantRole: 'custody-holder',
      registeredBy: staffId('jurist-1'),
      assignee: staffId('caseworker-boerneliv'),
      points: [
        { pointId: expect.any(String), kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv', outcome: null },
      ],
      untagged: 0,
    });
    expect(JSON.stringify(items)).not.toMatch(/Mette|Villads|ventet/);
  });

  it.each<[string, (keyof typeof ids)[]]>([
    ['status=withdrawn', ['anonymous']],
    ['status=open,closed', ['oldest', 'skoleliv', 'contact', 'ungeliv']],
    ['subject=contact', ['contact']],
    ['kind=realitet', ['skoleliv']],
    ['theme=GUIDANCE', ['skoleliv']],
    ['theme=TIME', ['oldest', 'anonymous', 'ungeliv']],
    ['theme=TIM', []],
    ['team=skoleliv&team=ungeliv', ['skoleliv', 'ungeliv']],
    ['kind=realitet&team=boerneliv', []],
    ['kind=realitet&team=skoleliv', ['skoleliv']],
    ['channel=phone', ['anonymous', 'contact']],
    ['complainantRole=anonymous', ['anonymous']],
    ['receivedFrom=2026-02-10&receivedTo=2026-02-11', ['anonymous']],
    ['untagged=true', ['skoleliv', 'anonymous', 'ungeliv']],
    ['untagged=false', ['oldest']],
    ['number=2026-0004', ['contact']],
    ['number=2025-0001', []],
    ['mine=true', ['oldest']],
    ['myTeams=false', ['oldest', 'skoleliv', 'anonymous', 'contact', 'ungeliv']],
  ])('finds by %s', async (query, names) => {
    expect(await found('jurist-1', `?${query}`)).toEqual(these(...names));
  });

  it('finds by who has it', async () => {
    expect(await found('jurist-1', `?assignee=${staffId('caseworker-boerneliv')}`)).toEqual(these('oldest'));
  });

  it('finds what is mine: registered by me or assigned to me', async () => {
    expect(await found('caseworker-boerneliv', '?mine=true')).toEqual(these('oldest', 'anonymous'));
    expect(await found('team-leader-boerneliv', '?mine=true')).toEqual([]);
    expect(await found('team-leader-boerneliv', '?mine=false')).toEqual(all());
  });

  it('finds my team’s: by its points, its assignment, or whoever took the contact', async () => {
    expect(await found('team-leader-boerneliv', '?myTeams=true')).toEqual(these('oldest', 'skoleliv', 'anonymous'));
    expect(await found('caseworker-ungeliv', '?myTeams=true')).toEqual(these('contact', 'ungeliv'));
    expect(await found('team-leader-skoleliv', '?myTeams=false')).toEqual(
      these('oldest', 'anonymous', 'contact', 'ungeliv'),
    );
  });

  it.each<PersonaName>([
    'borgerraadgiver',
    'jurist-1',
    'team-leader-skoleliv',
    'caseworker-boerneliv',
    'caseworker-ungeliv',
    'working-group-1',
  ])('shows %s exactly what a single read shows', async (persona) => {
    const readable = [];
    for (const id of all()) {
      if ((await bench.as(persona).get(`/complaints/${id}`)).status === 200) readable.push(id);
    }
    expect(await found(persona)).toEqual(readable);
  });

  it('delimits a caseworker to what is their own', async () => {
    expect(await found('caseworker-ungeliv')).toEqual(these('contact', 'ungeliv'));
    expect(await found('caseworker-ungeliv', '?number=2026-0001')).toEqual([]);
  });

  it.each(['analyst', 'advisory-board', 'operator'] as const)('is forbidden to the %s', async (persona) => {
    expect((await bench.as(persona).get('/complaints')).status).toBe(403);
  });

  it('is paged without a gap or a repetition, also among equal dates', async () => {
    const whole = (await page('jurist-1')).items.map(({ id }) => id);
    for (const limit of [1, 2, 3]) {
      const seen: string[] = [];
      let cursor = '';
      for (;;) {
        const { items, next } = await page('jurist-1', `?limit=${limit}${cursor}`);
        seen.push(...items.map(({ id }) => id));
        if (next === null) break;
        cursor = `&cursor=${encodeURIComponent(next)}`;
      }
      expect(seen).toEqual(whole);
    }
  });

  it.each([
    ['cursor=eyJ9', 'cursor'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['status=gone', 'status'],
    ['receivedFrom=2026-02-30', 'receivedFrom'],
    ['number=4711', 'number'],
    ['mine=maybe', 'mine'],
    ['assignee=jurist%20one', 'assignee'],
    ['sort=name', 'sort'],
  ])('refuses %s and names the field', async (query, field) => {
    const { status, body } = await bench.as('jurist-1').get(`/complaints?${query}`);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
