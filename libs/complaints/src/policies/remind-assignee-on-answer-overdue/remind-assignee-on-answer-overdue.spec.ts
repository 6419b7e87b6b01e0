import type { SliceBench } from '@lydhoer/http/testing';
import {
  answerBody,
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  pointIds,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';
import { RemindAssigneeOnAnswerOverdue } from './remind-assignee-on-answer-overdue.policy.js';

const dueOn = '2026-03-16';
const overdue = '2026-03-17T08:00:00.000Z';

describe('The timer of complaints', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await complaintsBench();
  });
  afterEach(() => bench.close());
  const wake = (now: string) => bench.app.get(RemindAssigneeOnAnswerOverdue).wake(now, new AbortController().signal);
  const caseworker = () => bench.as('caseworker-boerneliv');
  const posted = async (path: string, body: object, caller = caseworker()) => {
    const answer = await caller.post(path, body);
    if (answer.status > 201) throw new Error(answer.text);
  };
  const assigned = async (kind: '/complaints' | '/contacts', body: object, answerDueOn: string | null = dueOn) => {
    const id = await registered(bench, 'caseworker-boerneliv', kind, body);
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    await posted(`/complaints/${id}/assignment`, { ...assignment, ...(answerDueOn && { answerDueOn }) });
    return id;
  };
  const reminders = async (id: string) =>
    (await bench.store.readStream(`complaint-${id}`))
      .filter(({ type }) => type === 'AssigneeReminded')
      .map(({ data }) => data);

  it('reminds whoever has it when the day is over, once; it is seen in the complaint and its timeline', async () => {
    const id = await assigned('/complaints', complaintBody());
    await wake('2026-03-16T22:59:59.999Z');
    expect(await reminders(id)).toEqual([]);
    await Promise.all([wake('2026-03-16T23:00:00.000Z'), wake('2026-03-16T23:00:00.000Z')]);
    await wake('2026-05-01T08:00:00.000Z');
    const assignee = staffId('caseworker-boerneliv');
    expect(await reminders(id)).toEqual([{ complaintId: id, assignee, answerDueOn: dueOn, remindedOn: '2026-03-17' }]);
    const { body } = await caseworker().get(`/complaints/${id}`);
    expect(body.assignment).toMatchObject({ answerDueOn: dueOn, remindedOn: '2026-03-17' });
    const timeline = (await caseworker().get(`/complaints/${id}/timeline`)).body;
    expect(timeline.entries.at(-1)).toMatchObject({ type: 'AssigneeReminded', recordedBy: 'system:reminders' });
  });

  it('reminds again of a new date alone, when that has passed, too', async () => {
    const id = await assigned('/complaints', complaintBody());
    await wake(overdue);
    bench.clock.set(overdue);
    const [from, to] = [staffId('caseworker-boerneliv'), staffId('team-leader-boerneliv')];
    await posted(`/complaints/${id}/handover`, { from, to, team: 'boerneliv' });
    await wake('2026-03-18T08:00:00.000Z');
    expect(await reminders(id)).toHaveLength(1);
    await posted(`/complaints/${id}/handover`, { from: to, to: from, team: 'boerneliv', answerDueOn: '2026-03-20' });
    expect((await caseworker().get(`/complaints/${id}`)).body.assignment.remindedOn).toBeNull();
    await wake('2026-03-20T08:00:00.000Z');
    expect(await reminders(id)).toHaveLength(1);
    await wake('2026-03-21T08:00:00.000Z');
    expect((await reminders(id)).at(-1)).toMatchObject({ assignee: from, answerDueOn: '2026-03-20' });
  });

  it('leaves alone what is answered, withdrawn, or has no date; not what is answered in part', async () => {
    const answered = await assigned('/complaints', complaintBody());
    const inPart = await assigned(
      '/complaints',
      complaintBody({ points: [pointBody(), pointBody({ theme: 'HEARING' })] }),
    );
    for (const id of [answered, inPart]) {
      const [pointId] = await pointIds(bench, id);
      await posted(`/complaints/${id}/points/${pointId ?? ''}/answer`, answerBody());
    }
    const withdrawn = await assigned('/complaints', complaintBody());
    const withdrawal = { withdrawnOn: '2026-03-02', afterDialogue: false };
    await posted(`/complaints/${withdrawn}/withdrawal`, withdrawal, bench.as('jurist-1'));
    const undated = await assigned('/complaints', complaintBody(), null);
    await wake(overdue);
    for (const id of [answered, withdrawn, undated]) expect(await reminders(id)).toEqual([]);
    expect(await reminders(inPart)).toHaveLength(1);
  });

  it('reminds of a contact until it is closed', async () => {
    const open = await assigned('/contacts', contactBody());
    const closed = await assigned('/contacts', contactBody());
    await posted(`/complaints/${closed}/closing`, { closedOn: '2026-03-02' }, bench.as('jurist-1'));
    await wake(overdue);
    expect([await reminders(open), await reminders(closed)]).toMatchObject([[{ complaintId: open }], []]);
  });
});
