import { demoPersonas, type PersonaName } from '@lydhoer/access';
import { ComplaintsModule } from '@lydhoer/complaints';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { InsightModule } from '@lydhoer/insight';
import { LearningModule } from '@lydhoer/learning';
import { OrganisationLoader, OrganisationModule, slagelseOrganisation } from '@lydhoer/organisation';
import { ReviewsModule } from '@lydhoer/reviews';
import { StandardVocabulary, VocabularyModule } from '@lydhoer/vocabulary';

/**
 * Everything below happens to one complaint: registered by the borgerrådgiver, in team Børneliv, assigned to its
 * caseworker; reviewed without consent to names; with an action owned by Børneliv's leader. Each line is the table of
 * the product once more, person by person: `●` may, `.` may not.
 */
const personas: readonly PersonaName[] = [
  'borgerraadgiver',
  'jurist-1',
  'team-leader-boerneliv',
  'team-leader-skoleliv',
  'caseworker-boerneliv',
  'caseworker-ungeliv',
  'working-group-1',
  'analyst',
  'advisory-board',
  'operator',
];
const date = '2026-03-02';
const classification = { kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' };
const unknown = '00000000-0000-5000-8000-000000000000';

/**
 * What is asked, and who may. Commands are sent with something a rule refuses, so that nothing
 * changes (progress alone is accepted).
 */
const reach: readonly (readonly [string, string, (ids: Ids) => string, object | undefined])[] = [
  [
    'classify',
    '● ● ● . . . . . . .',
    ({ c, p }) => `/complaints/${c}/points/${p}/classification`,
    { ...classification, theme: 'NO.SUCH' },
  ],
  ['correct', '● ● ● . . . . . . .', ({ c }) => `/complaints/${c}/receipt-date`, { receivedOn: date, reason: 'x' }],
  [
    'withdraw',
    '● ● ● . . . . . . .',
    ({ c }) => `/complaints/${c}/withdrawal`,
    { withdrawnOn: '2026-01-01', afterDialogue: true },
  ],
  ['close', '● ● ● . . . . . . .', ({ c }) => `/complaints/${c}/closing`, { closedOn: date }],
  [
    'hand over',
    '. . ● . ● . . . . .',
    ({ c }) => `/complaints/${c}/handover`,
    { from: unknown, to: unknown, team: 'boerneliv' },
  ],
  [
    'answer',
    '. ● ● . ● . . . . .',
    ({ c, p }) => `/complaints/${c}/points/${p}/answer`,
    { outcome: 'upheld', answeredOn: date },
  ],
  [
    'handle',
    '● ● ● . ● . . . . .',
    ({ c }) => `/complaints/${c}/acknowledgement`,
    { acknowledgedOn: '2026-01-01', how: 'phone' },
  ],
  [
    'tell of the journey',
    '● ● ● . ● . . . . .',
    ({ c }) => `/complaints/${c}/adviser-changes`,
    { from: 'former', to: 'nobody', changedOn: date, cause: 'left' },
  ],
  ['journey', '● ● ● ● ● . ● . . .', ({ c }) => `/complaints/${c}/journey`, undefined],
  ['journey with names', '. ● ● . ● . . . . .', ({ c }) => `/complaints/${c}/journey?persons=true`, undefined],
  ['read with names', '. ● ● . ● . . . . .', ({ c }) => `/complaints/${c}?persons=true`, undefined],
  ['read', '● ● ● ● ● . ● . . .', ({ c }) => `/complaints/${c}`, undefined],
  ['timeline', '. ● ● . ● . . . . .', ({ c }) => `/complaints/${c}/timeline`, undefined],
  [
    'reply',
    '. . ● . . . . . . .',
    ({ r, n }) => `/reviews/${r}/recommendations/${n}/reply`,
    { reply: 'rejected', repliedOn: date },
  ],
  ['report progress', '. . ● . . . . . . .', ({ a }) => `/actions/${a}/progress`, { note: 'x' }],
  [
    'verify the effect',
    '. ● . . . . ● . . .',
    ({ a }) => `/actions/${a}/effect`,
    { verifiedOn: date, effect: 'worse', basis: 'x' },
  ],
];

describe('How far a permission reaches', () => {
  it.each(reach)('%s: %s', async (_what, expected, path, body) => {
    const may = await Promise.all(
      personas.map(async (persona) => {
        const caller = bench.as(persona);
        const { status } = body ? await caller.post(path(ids), body) : await caller.get(path(ids));
        return status === 403 || status === 404 ? '.' : '●';
      }),
    );
    expect(may.join(' ')).toBe(expected);
  });

  it('shows in a list what a single read shows, and no more', async () => {
    const listed = await Promise.all(
      personas.map(async (persona) => {
        const { status, body } = await bench.as(persona).get('/complaints');
        return status === 200 && (body.items as unknown[]).length > 0 ? '●' : '.';
      }),
    );
    expect(listed.join(' ')).toBe('● ● ● ● ● . ● . . .');
  });

  it('opens names to the borgerrådgiver once the citizen agreed', async () => {
    const opened = { openedOn: date, occasion: 'complaint', complaintId: ids.c, subject: 'x' };
    await bench.as('borgerraadgiver').post('/reviews', { ...opened, consent: { givenOn: date, how: 'oral' } });
    expect((await bench.as('borgerraadgiver').get(`/complaints/${ids.c}?persons=true`)).status).toBe(200);
  });
});

interface Ids {
  readonly c: string;
  readonly p: string;
  readonly r: string;
  readonly n: string;
  readonly a: string;
}
let bench: SliceBench;
let ids: Ids;

beforeAll(async () => {
  const contexts = [
    VocabularyModule,
    OrganisationModule,
    ComplaintsModule,
    ReviewsModule,
    LearningModule,
    InsightModule,
  ];
  bench = await sliceBench(contexts, { now: `${date}T09:00:00.000Z` });
  const moment = { at: '2019-01-01T08:00:00.000Z', simulated: true };
  await bench.app.get(StandardVocabulary, { strict: false }).load(moment);
  await bench.app.get(OrganisationLoader, { strict: false }).load(slagelseOrganisation(demoPersonas), moment);
  ids = await scene();
});
afterAll(() => bench.close());

async function scene(): Promise<Ids> {
  const done = async (persona: PersonaName, path: string, body: object): Promise<string> => {
    const answer = await bench.as(persona).post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return (answer.body as { id: string }).id;
  };
  const staffId = (name: PersonaName) => demoPersonas.find(({ persona }) => persona === name)?.staffId;
  const c = await done('borgerraadgiver', '/complaints', {
    channel: 'phone',
    form: 'oral',
    receivedOn: '2026-02-02',
    complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
    concerns: { name: 'Bo Prøvesen' },
    points: [classification],
  });
  const { body } = await bench.as('jurist-1').get(`/complaints/${c}`);
  const [{ pointId: p }] = (body as { points: [{ pointId: string }] }).points;
  const caseworker = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
  await done('team-leader-boerneliv', `/complaints/${c}/assignment`, caseworker);
  const r = await done('borgerraadgiver', '/reviews', { openedOn: date, occasion: 'own-initiative', subject: 'x' });
  const n = await done('borgerraadgiver', `/reviews/${r}/recommendations`, {
    addressee: { kind: 'team', id: 'boerneliv' },
    replyDueOn: date,
    text: 'x',
  });
  await done('borgerraadgiver', `/reviews/${r}/publication`, {});
  const evidence = [{ kind: 'complaint-point', complaintId: c, pointId: p }];
  const point = { theme: 'TIME.LONG', title: 'x', identifiedOn: date, evidence };
  const l = await done('working-group-1', '/learning-points', point);
  const a = await done('working-group-1', `/learning-points/${l}/actions`, {
    type: 'workflow',
    title: 'x',
    proposedOn: date,
  });
  await done('working-group-2', `/actions/${a}/agreement`, { agreedOn: date });
  const owner = { owner: staffId('team-leader-boerneliv'), dueOn: date, measure: 'x' };
  await done('working-group-2', `/actions/${a}/assignment`, owner);
  return { c, p, r, n, a };
}
