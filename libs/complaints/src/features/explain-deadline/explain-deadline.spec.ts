import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench, withDemoGoals } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());

const explain = (body: object, headers: Record<string, string> = {}) =>
  bench.as('analyst').post('/deadlines/explain', body, headers);

describe('Explaining a deadline', () => {
  it('answers with both dates, every day that moved it, and two plain Danish sentences', async () => {
    const head = await bench.store.head();
    const { status, body } = await explain({ rule: 'APPEAL_4W', startedOn: '2026-03-06' });
    expect([status, body.receipt, body.startedOn]).toEqual([200, null, '2026-03-06']);
    expect(body.deadlines).toHaveLength(1);
    expect(body.deadlines[0]).toMatchObject({
      rule: { code: 'APPEAL_4W', name: 'Klagefrist', paragraph: 'retssikkerhedsloven § 67, stk. 1', binds: 'citizen' },
      state: 'running',
      computed: {
        startedBy: 'decision-received',
        length: { unit: 'weeks', n: 4, convention: null },
        dueOn: '2026-04-03',
        latestOn: '2026-04-07',
        judgedBy: 'latest',
        judgedSoBecause: 'rule',
        countsOn: '2026-04-07',
        calendar: 'dk-1',
      },
    });
    expect(body.deadlines[0].computed.movedBy.map(({ words }: { words: string }) => words)).toEqual([
      'langfredag',
      'lørdag',
      'påskedag',
      '2. påskedag',
    ]);
    expect(body.deadlines[0].sentences.duty).toContain('senest');
    expect(body.deadlines[0].sentences.reason).toContain('langfredag');
    expect(await bench.store.head()).toBe(head);
  });

  it('speaks English where that is asked for', async () => {
    const { body } = await explain({ rule: 'APPEAL_4W', startedOn: '2026-03-06' }, { 'accept-language': 'en' });
    expect(body.deadlines[0].sentences.reason).toContain('Good Friday');
    expect(body.deadlines[0].computed.movedBy[0].words).toBe('Good Friday');
  });

  it('works the receipt out from how a decision was sent', async () => {
    const sent = { situation: 'administrations-decision-received', sentOn: '2026-03-27' };
    const letter = await explain({ ...sent, sentBy: 'letter' });
    expect(letter.body.receipt).toMatchObject({ sentBy: 'letter', receivedOn: '2026-04-09', deliveryDays: 6 });
    expect(letter.body.receipt.sentence).toContain('omdelingsdage');
    expect(letter.body.deadlines[0].computed.countsOn).toBe('2026-05-07');
    const digital = await explain({ ...sent, sentBy: 'digital-post' });
    expect(digital.body.receipt.receivedOn).toBe('2026-03-27');
    expect(digital.body.deadlines[0].computed.countsOn).toBe('2026-04-24');
  });

  it('of a situation tells every deadline that begins with it', async () => {
    const { body } = await explain({
      situation: 'chairs-decision-executed',
      startedOn: '2026-04-02',
      startedAt: '2026-04-02T18:00:00+02:00',
    });
    const shown = body.deadlines as readonly { rule: { code: string }; computed: { countsOn: string } }[];
    expect(shown.map(({ rule, computed }) => [rule.code, computed.countsOn])).toEqual([
      ['CHAIR_NOTICE_24H', '2026-04-03'],
      ['CHAIR_APPROVAL_7D', '2026-04-08'],
      ['CHAIR_VALID_1M', '2026-05-02'],
    ]);
  });

  it('takes a team’s goal, and says when there is none', async () => {
    const asked = { rule: 'REPLY', startedOn: '2026-03-06' };
    const promised = await explain({ ...asked, team: 'boerneliv' });
    expect(promised.body.deadlines[0].computed.countsOn).toBe('2026-04-08');
    const nobody = await explain(asked);
    expect(nobody.body.deadlines[0]).toMatchObject({ state: 'no-deadline-set', computed: null });
    expect(nobody.body.deadlines[0].sentences.reason).toContain('fastsættes lokalt');
    const elsewhere = await explain({ situation: 'complaint-under-another-regime-received', startedOn: '2026-03-06' });
    expect(elsewhere.body.deadlines).toMatchObject([{ rule: { code: 'OTHER_REGIME' }, computed: null }]);
    expect(elsewhere.body.deadlines[0].sentences.reason).toContain('beregnes ikke her');
    const remitted = await explain({ rule: 'REMIT_CASE', startedOn: '2026-03-06' });
    expect(remitted.body.deadlines[0].sentences.reason).toContain('§ 3, stk. 2');
  });

  it('takes closing days, pauses and an extension', async () => {
    const { body } = await explain({
      rule: 'REPLY',
      startedOn: '2026-03-06',
      length: { unit: 'working-days', n: 10, convention: 'B' },
      closingDays: [{ on: '2026-03-16', name: 'Rådhuset flytter' }],
      pauses: [{ pausedOn: '2026-03-09', resumedOn: '2026-03-11' }],
      extendedBy: 1,
    });
    expect(body.deadlines[0].computed).toMatchObject({
      countsOn: '2026-03-26',
      pausedDays: 2,
      dueBeforeExtension: '2026-03-25',
      passedOver: [{ on: '2026-03-16', why: 'closing-day', words: 'Rådhuset flytter' }],
    });
  });

  it('calls a closing day without a name what it is', async () => {
    const closingDays = [{ on: '2026-11-30' }, { on: '2026-12-01', name: 'Rådhuset lukket' }];
    const asked = { rule: 'APPEAL_4W', startedOn: '2026-11-02', closingDays };
    const { body } = await explain(asked);
    const [{ computed, sentences }] = body.deadlines;
    expect(computed.movedBy.map(({ words }: { words: string }) => words)).toEqual([
      'kommunens lukkedag',
      'Rådhuset lukket',
    ]);
    expect(sentences.reason).toContain(
      'fordi den 30. november er kommunens lukkedag og den 1. december er Rådhuset lukket, flyttes den',
    );
    const english = await explain(asked, { 'accept-language': 'en' });
    expect(english.body.deadlines[0].sentences.reason).toContain('is a closing day of the municipality');
  });

  it('knows the day by the instant, where only that is told', async () => {
    const late = { startedAt: '2026-03-05T23:30:00.000Z' };
    const { status, body } = await explain({ rule: 'APPEAL_4W', ...late });
    expect([status, body.startedOn, body.deadlines[0].computed.dueOn]).toEqual([200, '2026-03-06', '2026-04-03']);
    const other = await explain({ rule: 'APPEAL_4W', ...late, startedOn: '2026-03-05' });
    expect([other.status, other.body.type]).toEqual([422, '/problems/start-time-on-another-day']);
    const neither = await explain({ rule: 'APPEAL_4W' });
    expect(neither.body.detail).toContain('(startedAt)');
    const halfSent = await explain({ rule: 'APPEAL_4W', ...late, sentBy: 'letter' });
    expect([halfSent.status, halfSent.body.field]).toEqual([422, 'sentOn']);
  });

  it('takes the day that a notice named, where the law extends against one', async () => {
    const asked = { situation: 'complaint-about-decision-received', startedOn: '2026-03-06', extendedTo: '2026-04-30' };
    const { body } = await explain(asked);
    expect(body.deadlines).toMatchObject(
      ['REASSESS_4W', 'FORWARD'].map((code) => ({
        rule: { code, notice: { grounds: ['further-information', 'further-assessments'] } },
        computed: { countsOn: '2026-04-30', dueBeforeExtension: '2026-04-03' },
      })),
    );
    expect(body.deadlines[0].sentences.reason).toContain('den er forlænget fra fredag den 3. april 2026');
  });

  it('takes a request for access to the files, for which the law stops a time for appeals', async () => {
    const asked = { rule: 'APPEAL_4W', startedOn: '2026-06-01' };
    const answered = await explain({
      ...asked,
      accessRequests: [{ requestedOn: '2026-06-03', answeredOn: '2026-06-12' }],
    });
    expect(answered.body.deadlines[0]).toMatchObject({ computed: { countsOn: '2026-07-08', pausedSince: null } });
    expect(answered.body.deadlines[0].sentences.reason).toContain('fristen stod stille fra onsdag den 3. juni 2026');
    const late = await explain({ ...asked, accessRequests: [{ requestedOn: '2026-06-30' }] });
    expect([late.status, late.body.type, late.body.field]).toEqual([
      422,
      '/problems/access-asked-too-late',
      'accessRequests[0].requestedOn',
    ]);
    const other = await explain({ ...asked, rule: 'REASSESS_4W', accessRequests: [{ requestedOn: '2026-06-03' }] });
    expect([other.status, other.body.type]).toEqual([422, '/problems/rule-not-stopped-by-law']);
    expect(other.body.detail).not.toMatch(/[{}]/);
    const wrong = await explain({ ...asked, accessRequests: [{ requestedOn: 'i dag' }] });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'accessRequests[0].requestedOn']);
  });

  it('says whose decision it takes for granted, and knows it by the legal basis', async () => {
    const asked = { rule: 'REASSESS_4W', startedOn: '2026-03-06' };
    const assumed = await explain(asked);
    expect(assumed.body.deadlines[0].decisionBy).toEqual({ body: 'administration', list: null, assumed: true });
    const known = await explain({ ...asked, legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' } });
    expect(known.body.deadlines[0].decisionBy).toEqual({
      body: 'administration',
      list: 'barnets-lov-142/1',
      assumed: false,
    });
    const open = await explain({ ...asked, legalBasis: { statute: 'barnets-lov', paragraph: '§ 42' } });
    expect(open.body.deadlines[0].decisionBy.assumed).toBe(true);
    const anybodys = await explain({ rule: 'REPLY', startedOn: '2026-03-06' });
    expect(anybodys.body.deadlines[0].decisionBy).toBeNull();
  });

  it('refuses to explain the reassessment of a decision that is the committee’s, and the reverse', async () => {
    const asked = { rule: 'REASSESS_4W', startedOn: '2026-03-06' };
    const committee = await explain({ ...asked, legalBasis: { statute: 'barnets-lov', paragraph: '§ 47' } });
    expect([committee.status, committee.body.type, committee.body.field]).toEqual([
      422,
      '/problems/rule-not-for-committee-decisions',
      'legalBasis',
    ]);
    expect(committee.body.detail).toContain('barnets lov §§ 142-150');
    expect(committee.body.detail).not.toMatch(/[{}]/);
    const legalBasis = { statute: 'barnets-lov', paragraph: '§ 32' };
    const other = await explain({ ...asked, rule: 'COURT_4W', legalBasis });
    expect([other.status, other.body.type]).toEqual([422, '/problems/rule-only-for-committee-decisions']);
    const elsewhere = { statute: 'ungdomskriminalitetsloven', paragraph: '§ 55' };
    const regime = await explain({ ...asked, legalBasis: elsewhere });
    expect([regime.status, regime.body.type]).toEqual([422, '/problems/regime-not-computed-here']);
  });

  it.each([
    ['rule-or-situation-missing', { startedOn: '2026-03-06' }, 'rule'],
    ['rule-and-situation', { rule: 'REPLY', situation: 'worry-received', startedOn: '2026-03-06' }, 'situation'],
    ['start-missing', { rule: 'APPEAL_4W' }, 'startedOn'],
    ['start-missing', { rule: 'APPEAL_4W', sentBy: 'letter' }, 'sentOn'],
    ['start-told-twice', { rule: 'APPEAL_4W', startedOn: '2026-03-06', sentOn: '2026-03-06' }, 'sentOn'],
    ['channel-missing', { rule: 'APPEAL_4W', sentOn: '2026-03-06' }, 'sentBy'],
    ['date-beyond-calendar', { rule: 'APPEAL_4W', sentOn: '9999-12-31', sentBy: 'letter' }, 'sentOn'],
    ['date-beyond-calendar', { rule: 'APPEAL_4W', sentOn: '2199-12-31', sentBy: 'letter' }, 'startedOn'],
    ['rule-not-pausable', { rule: 'REASSESS_4W', startedOn: '2026-03-06', extendedBy: 1 }, 'extendedBy'],
    ['rule-not-extended-by-notice', { rule: 'REPLY', startedOn: '2026-03-06', extendedTo: '2026-05-01' }, 'extendedTo'],
    [
      'expected-date-not-later',
      { rule: 'REASSESS_4W', startedOn: '2026-03-06', extendedTo: '2026-03-07' },
      'extendedTo',
    ],
    [
      'convention-missing',
      { rule: 'REPLY', startedOn: '2026-03-06', length: { unit: 'working-days', n: 5 } },
      'length.convention',
    ],
    [
      'convention-only-for-working-days',
      { rule: 'REPLY', startedOn: '2026-03-06', length: { unit: 'weeks', n: 5, convention: 'A' } },
      'length.convention',
    ],
  ])('is refused for %s, naming the field', async (code, body, field) => {
    const refused = await explain(body);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([422, `/problems/${code}`, field]);
  });

  it.each([
    ['rule', { rule: 'NO_SUCH', startedOn: '2026-03-06' }],
    ['startedOn', { rule: 'REPLY', startedOn: '2026-02-30' }],
    ['extendedTo', { rule: 'REASSESS_4W', startedOn: '2026-03-06', extendedTo: 'snart' }],
    ['pauses[0].pausedOn', { rule: 'REPLY', startedOn: '2026-03-06', pauses: [{ pausedOn: 'i dag' }] }],
    ['length.n', { rule: 'REPLY', startedOn: '2026-03-06', length: { unit: 'weeks', n: 0 } }],
  ])('needs a right %s', async (field, body) => {
    const wrong = await explain(body);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });

  it('is for everybody who is signed in, and nobody else', async () => {
    expect(
      (await bench.as('advisory-board').post('/deadlines/explain', { rule: 'REPLY', startedOn: '2026-03-06' })).status,
    ).toBe(200);
    expect((await bench.bare().post('/deadlines/explain', { rule: 'REPLY', startedOn: '2026-03-06' })).status).toBe(
      401,
    );
  });
});
