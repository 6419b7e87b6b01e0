import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  appealedComplaint,
  decisionBody,
  forwardingBody,
  going,
  outcomeBody,
  pathOf,
  reassessmentBody,
  ways,
  type Appealed,
} from '../testing/appealed-complaints.js';
import { expectManners } from '../testing/command-manners.js';
import { complaintsBench } from '../testing/complaints-bench.js';

type Body = 'administration' | 'committee' | 'chair';
type Way = (of: Appealed) => readonly (readonly [string, object])[];

interface Slice {
  readonly path: string;
  readonly of?: Body;
  /** What was done before. */
  readonly after?: Way;
  readonly body: object | ((of: Appealed) => object);
  /** Who may not, though they may read it. */
  readonly forbiddenTo: PersonaName;
  readonly tells: string;
}

/** Who may not where only jurists and the team's leader may, and where whoever has the case may, too. */
const caseworker = 'caseworker-boerneliv';
const another = 'caseworker-ungeliv';
const newDecision = { decidedOn: '2026-02-24', sentOn: '2026-02-25' };
const receipt = (of: Appealed) => ({ personId: of.personId, channel: 'digital-post', guidance: 'missing' });
const received: Way = (of) => [['decision/receipts', { ...receipt(of), receivedOn: '2026-01-06' }]];

const slices: readonly Slice[] = [
  { path: 'decisions', body: decisionBody(), forbiddenTo: another, tells: 'AppealedDecisionRecorded' },
  {
    path: 'decision/correction',
    body: decisionBody({ decidedOn: '2026-01-06', reason: 'Tastefejl.' }),
    forbiddenTo: caseworker,
    tells: 'AppealedDecisionCorrected',
  },
  {
    path: 'decision/receipts',
    body: (of) => ({ ...receipt(of), sentOn: '2026-01-06' }),
    forbiddenTo: another,
    tells: 'DecisionReceiptRecorded',
  },
  {
    path: 'decision/receipt-correction',
    after: received,
    body: (of) => ({ ...receipt(of), receivedOn: '2026-01-07', reason: 'Postkvitteringen.' }),
    forbiddenTo: caseworker,
    tells: 'DecisionReceiptCorrected',
  },
  {
    path: 'decision/appeal-guidance',
    after: received,
    body: (of) => ({ personId: of.personId, givenOn: '2026-01-15' }),
    forbiddenTo: another,
    tells: 'AppealGuidanceGiven',
  },
  {
    path: 'decision/suspensive-effect',
    body: { effect: 'by-law', paragraph: 'retssikkerhedsloven § 72, stk. 2', recordedOn: '2026-01-13' },
    forbiddenTo: caseworker,
    tells: 'SuspensiveEffectRecorded',
  },
  {
    path: 'decision/reassessment',
    body: (of) => reassessmentBody(of.pointId, 'upheld-in-full'),
    forbiddenTo: caseworker,
    tells: 'DecisionReassessed',
  },
  {
    path: 'point/citizen-choice',
    after: ways.upheldInPart,
    body: { choice: 'stands', answeredOn: '2026-02-02' },
    forbiddenTo: caseworker,
    tells: 'CitizenChoiceRecorded',
  },
  {
    path: 'point/citizen-silence',
    after: ways.upheldInPart,
    body: { recordedOn: '2026-02-19' },
    forbiddenTo: caseworker,
    tells: 'CitizenStayedSilent',
  },
  {
    path: 'decision/forwarding',
    after: ways.maintained,
    body: forwardingBody,
    forbiddenTo: caseworker,
    tells: 'ForwardedToAppealBoard',
  },
  {
    path: 'decision/passing-on',
    of: 'committee',
    body: { passedOnOn: '2026-01-14', receivedByAppealBoardOn: '2026-01-15' },
    forbiddenTo: caseworker,
    tells: 'PassedOnToAppealBoard',
  },
  {
    path: 'decision/appeal-board-receipt',
    of: 'committee',
    after: ways.passedOn,
    body: { receivedOn: '2026-01-15' },
    forbiddenTo: caseworker,
    tells: 'AppealBoardReceiptRecorded',
  },
  {
    path: 'point/appeal-withdrawal',
    body: { withdrawnOn: '2026-01-16', note: 'Det er løst.' },
    forbiddenTo: caseworker,
    tells: 'AppealWithdrawn',
  },
  {
    path: 'point/dispensation',
    after: ways.forwarded,
    body: { granted: true, decidedOn: '2026-02-02' },
    forbiddenTo: caseworker,
    tells: 'DispensationDecided',
  },
  {
    path: 'decision/appeal-board-outcome',
    after: ways.forwarded,
    body: (of) => outcomeBody(of.pointId, 'amended', ['BASIS.FACTS', 'BASIS.HEARING']),
    forbiddenTo: caseworker,
    tells: 'AppealBoardDecided',
  },
  {
    path: 'decision/new-decision',
    after: ways.remitted,
    body: { newDecision },
    forbiddenTo: caseworker,
    tells: 'NewDecisionMade',
  },
  {
    path: 'point/court-case',
    of: 'committee',
    after: ways.decided,
    body: { broughtOn: '2026-02-20' },
    forbiddenTo: caseworker,
    tells: 'BroughtBeforeCourt',
  },
  {
    path: 'point/court-outcome',
    of: 'committee',
    after: ways.beforeCourt,
    body: { outcome: 'upheld', decidedOn: '2026-02-27' },
    forbiddenTo: caseworker,
    tells: 'CourtDecided',
  },
  {
    path: 'decision/execution',
    of: 'chair',
    body: { executedAt: '2026-01-05T20:00:00+01:00' },
    forbiddenTo: caseworker,
    tells: 'ChairDecisionExecuted',
  },
  {
    path: 'decision/notice',
    of: 'chair',
    after: ways.executed,
    body: { notifiedAt: '2026-01-06T09:00:00+01:00' },
    forbiddenTo: caseworker,
    tells: 'ChairDecisionNotified',
  },
  {
    path: 'decision/execution-correction',
    of: 'chair',
    after: ways.executed,
    body: { executedAt: '2026-01-05T21:00:00+01:00', notifiedAt: '2026-01-06T09:00:00+01:00', reason: 'Forkert time.' },
    forbiddenTo: caseworker,
    tells: 'ChairDecisionTimesCorrected',
  },
  {
    path: 'decision/approval',
    of: 'chair',
    after: ways.executed,
    body: { approvedOn: '2026-01-09' },
    forbiddenTo: caseworker,
    tells: 'ChairDecisionApproved',
  },
  {
    path: 'decision/rejection',
    of: 'chair',
    after: ways.executed,
    body: { decidedOn: '2026-01-09' },
    forbiddenTo: caseworker,
    tells: 'ChairDecisionNotApproved',
  },
  {
    path: 'decision/lapse',
    of: 'chair',
    after: ways.executed,
    body: { lapsedOn: '2026-02-06', because: 'month-over' },
    forbiddenTo: caseworker,
    tells: 'ChairDecisionLapsed',
  },
];

describe('A command on a decision that is complained about', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it.each(slices)('$path keeps its manners, and tells $tells', async (slice) => {
    const appealed = await appealedComplaint(bench, slice.of);
    await going(bench, appealed, ...(slice.after?.(appealed) ?? []));
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: slice.forbiddenTo,
      complaintId: appealed.id,
      path: (id) => pathOf({ ...appealed, id }, slice.path),
      body: typeof slice.body === 'function' ? slice.body(appealed) : slice.body,
    });
    const stream = await bench.store.readStream(`complaint-${appealed.id}`);
    expect(stream.map(({ type }) => type)).toContain(slice.tells);
  });

  const chairs = slices.filter(({ of, tells }) => of === 'chair' && tells !== 'ChairDecisionTimesCorrected');
  it.each(chairs)('$path is refused once the complaint was withdrawn', async (slice) => {
    const appealed = await appealedComplaint(bench, 'chair');
    const withdrawal = { withdrawnOn: '2026-02-20', afterDialogue: false };
    await going(bench, appealed, ...(slice.after?.(appealed) ?? []), ['withdrawal', withdrawal]);
    const body = typeof slice.body === 'function' ? slice.body(appealed) : slice.body;
    const refused = await bench.as('jurist-1').post(pathOf(appealed, slice.path), body);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/complaint-withdrawn']);
  });

  it('of another decision than the complaint has is refused', async () => {
    const one = await appealedComplaint(bench);
    const other = await appealedComplaint(bench);
    for (const { path, body } of slices.filter((slice) => slice.path.startsWith('decision/'))) {
      const asked = typeof body === 'function' ? body(one) : body;
      const foreign = { ...one, decisionId: other.decisionId };
      const { status, body: problem } = await bench.as('jurist-1').post(pathOf(foreign, path), asked);
      expect([path, status, problem.type]).toEqual([path, 404, '/problems/decision-unknown']);
    }
  });

  it('links a point to a decision', async () => {
    const { id, pointId, decisionId } = await appealedComplaint(bench);
    const second = await bench.as('jurist-1').post(`/complaints/${id}/decisions`, decisionBody());
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: caseworker,
      complaintId: id,
      path: (complaintId) => `/complaints/${complaintId}/points/${pointId}/decision`,
      body: { decisionId: second.body.id },
    });
    const back = await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/decision`, { decisionId });
    expect(back.status).toBe(200);
  });
});
