import type { SliceBench } from '@lydhoer/http/testing';
import { actionThatIs, assignmentBody, done, learningBench, staffId } from '../../testing/learning-bench.js';
import { RemindOwnerOnActionOverdue } from './remind-owner-on-action-overdue.policy.js';

/** The actions of the bench are due on 1 June. */
const overdue = '2026-06-02T08:00:00.000Z';

describe('The timer of actions', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await learningBench();
  });
  afterEach(() => bench.close());
  const wake = (now: string) => bench.app.get(RemindOwnerOnActionOverdue).wake(now, new AbortController().signal);
  const reminders = async (actionId: string) =>
    (await bench.store.readStream(`action-${actionId}`)).filter(({ type }) => type === 'OwnerReminded');
  const shown = async (actionId: string) =>
    ((await bench.as('analyst').get(`/actions/${actionId}`)).body as { remindedOn: string | null }).remindedOn;

  it('reminds the owner when the day is over, once', async () => {
    const actionId = await actionThatIs(bench, 'assigned');
    await wake('2026-06-01T21:59:59.999Z');
    expect(await reminders(actionId)).toEqual([]);
    await Promise.all([wake(overdue), wake(overdue)]);
    await wake('2026-07-01T08:00:00.000Z');
    const owner = staffId('team-leader-boerneliv');
    expect((await reminders(actionId)).map(({ data }) => data)).toEqual([
      { actionId, owner, dueOn: '2026-06-01', remindedOn: '2026-06-02' },
    ]);
    expect(await shown(actionId)).toBe('2026-06-02');
  });

  it('reminds again when the date was moved and has passed, too', async () => {
    const actionId = await actionThatIs(bench, 'assigned');
    await wake(overdue);
    bench.clock.set(overdue);
    const owner = staffId('caseworker-boerneliv');
    const moved = assignmentBody({ owner, dueOn: '2026-09-01' });
    await done(bench, 'working-group-1', `/actions/${actionId}/assignment`, moved);
    expect(await shown(actionId)).toBeNull();
    await wake('2026-09-01T08:00:00.000Z');
    expect(await reminders(actionId)).toHaveLength(1);
    await wake('2026-09-02T08:00:00.000Z');
    expect((await reminders(actionId)).at(-1)?.data).toEqual({
      ...{ actionId, owner, dueOn: '2026-09-01', remindedOn: '2026-09-02' },
    });
  });

  it('leaves alone what is done, and what nobody owns', async () => {
    const completed = await actionThatIs(bench, 'completed');
    const agreed = await actionThatIs(bench, 'agreed');
    await wake(overdue);
    expect([...(await reminders(completed)), ...(await reminders(agreed))]).toEqual([]);
  });
});
