import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint, going, type Appealed } from '../../testing/appealed-complaints.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

let bench: SliceBench;
let of: Appealed;
let personId: string;
beforeAll(async () => {
  bench = await complaintsBench();
  of = await appealedComplaint(bench);
  const party = { name: 'Jens Holm', roles: ['custody-holder'], joinedOn: '2026-02-09' };
  personId = (await bench.as('jurist-1').post(`/complaints/${of.id}/parties`, party)).body.id as string;
  // Until Monday 9 March.
  const receipt = { personId, receivedOn: '2026-02-09', channel: 'digital-post', guidance: 'given' };
  await going(bench, of, ['decision/receipts', receipt]);
});
afterAll(() => bench.close());

interface Shown {
  readonly state: string;
  readonly daysLeft: number | null;
  readonly subject: { readonly personId: string | null };
  readonly sentences: { readonly duty: string; readonly reason: string };
}

/** The party’s time for appeals as it is shown. */
async function shown(query = '', language = 'da'): Promise<Shown | undefined> {
  const path = `/complaints/${of.id}/deadlines${query}`;
  const { body } = await bench.as('jurist-1').get(path, { 'accept-language': language });
  const { deadlines } = body as { readonly deadlines: readonly Shown[] };
  return deadlines.find(({ subject }) => subject.personId === personId);
}
const lastDay = 'senest mandag den 9. marts 2026';

describe('A time for appeals within which access to the files was asked for', () => {
  it('has no last day and no number of days left until there is an answer, in either language', async () => {
    expect(await shown()).toMatchObject({ state: 'due-soon', daysLeft: 7 });
    await going(bench, of, ['decision/access-request', { personId, requestedOn: '2026-03-02' }]);
    const held = await shown();
    expect(held).toMatchObject({ state: 'paused', daysLeft: null });
    expect(held?.sentences.duty).toBe(
      'Klagen over afgørelsen skal være modtaget i kommunen, men fristen står stille, til anmodningen om aktindsigt er ' +
        'besvaret: den sidste dag kan først regnes ud derefter og er tidligst mandag den 9. marts 2026 ' +
        '(retssikkerhedsloven § 67, stk. 1).',
    );
    expect(held?.sentences.reason).toContain('og ville ellers udløbe mandag den 9. marts 2026');
    expect((await shown('', 'en'))?.sentences.duty).toContain(
      'but the clock stands still until the request for access',
    );
  });

  it('is not told as run out in the journey, however long nobody answers', async () => {
    bench.clock.set('2026-03-20T09:00:00.000Z');
    const journey = async () => (await bench.as('jurist-1').get(`/complaints/${of.id}/journey`)).text;
    expect(await journey()).not.toContain('uden at borgeren havde holdt den');
    expect(await shown()).toMatchObject({ state: 'paused', daysLeft: null });
  });

  it('has a last day from the answer on, and before it had the one that was believed then', async () => {
    const answer = { personId, how: 'access-given', answeredOn: '2026-03-20' };
    await going(bench, of, ['decision/access-answer', answer]);
    const runsOn = await shown();
    expect(runsOn).toMatchObject({ state: 'running', daysLeft: 18 });
    expect(runsOn?.sentences.duty).toContain('senest tirsdag den 7. april 2026');
    expect((await shown('?asOf=2026-03-19'))?.sentences.duty).not.toContain('senest');
  });
});

describe('A time for appeals about which somebody asks what a request would do', () => {
  it('is told to stand still until the answer, also where the request came before it began', async () => {
    const explain = async (requestedOn: string) => {
      const asked = { rule: 'APPEAL_4W', startedOn: '2026-02-09', accessRequests: [{ requestedOn }] };
      const { status, body } = await bench.as('jurist-1').post('/deadlines/explain', asked);
      expect(status).toBe(200);
      return (body as { readonly deadlines: readonly Shown[] }).deadlines[0]?.sentences;
    };
    const within = await explain('2026-02-10');
    expect(within?.duty).toContain('er tidligst mandag den 9. marts 2026');
    expect(within?.duty).not.toContain(lastDay);
    expect(within?.reason).toContain('fordi borgeren bad om aktindsigt inden for klagefristen');
    const before = await explain('2026-02-06');
    expect(before?.duty).not.toContain(lastDay);
    expect(before?.reason).toContain('borgeren bad om aktindsigt fredag den 6. februar 2026, før fristen begyndte');
    expect(before?.reason).not.toContain('inden for klagefristen');
  });
});
