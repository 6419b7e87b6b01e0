import { CommandBus } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { forgotten } from '@lydhoer/event-store';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { PrivacyModule } from '../../privacy.module.js';
import { ForgetTextCommand } from './forget-text.command.js';

const id = '5f0c1f1e-7f0e-5b7e-9d3e-2f6b1c4d5e6f';

describe('POST /forgettings/texts', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await sliceBench([PrivacyModule]);
  });
  afterEach(() => bench.close());

  it.each([
    ['complaint', `complaint-${id}`],
    ['collective', `collective-${id}`],
    ['review', `review-${id}`],
    ['tagging', `tagging-${id}`],
    ['learning-point', `learningpoint-${id}`],
    ['action', `action-${id}`],
  ])('destroys the key of the text of a %s, and of nothing else with that id', async (kind, stream) => {
    const keys = [`text:${stream}`, `text:other-${id}`, `person:${id}`];
    await bench.vault.ensure(keys);
    const boxes = keys.map((key) => bench.vault.seal(key, 'What happened'));
    const answer = await bench.as('operator').post('/forgettings/texts', { kind, id, ground: 'retention-over' });
    expect(answer.status).toBe(201);
    expect(boxes.map((box) => bench.vault.open(box))).toEqual([forgotten, 'What happened', 'What happened']);
    const [event] = await bench.store.readStream(`forgetting-${answer.body.id}`);
    expect(event).toMatchObject({ type: 'TextForgotten', data: { kind, id, ground: 'retention-over' } });
  });

  it('refuses a text that was never written', async () => {
    const answer = await bench
      .as('operator')
      .post('/forgettings/texts', { kind: 'complaint', id, ground: 'retention-over' }, { 'accept-language': 'en' });
    expect([answer.status, answer.body.type]).toEqual([404, '/problems/nothing-to-forget']);
    expect(answer.body.title).toBe('There is nothing to forget');
  });

  it.each([
    ['an unknown kind', { kind: 'vocabulary', id, ground: 'court-order' }, 'kind'],
    ['an id that is none', { kind: 'complaint', id: 'complaint-1', ground: 'court-order' }, 'id'],
    ['no ground', { kind: 'complaint', id }, 'ground'],
  ])('refuses %s, naming the field', async (_what, body, field) => {
    const answer = await bench.as('operator').post('/forgettings/texts', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field })]);
  });

  it('is for the operator alone', async () => {
    const answer = await bench.as('jurist-1').post('/forgettings/texts', { kind: 'review', id, ground: 'court-order' });
    expect(answer.status).toBe(403);
  });

  it('is refused inside the process too, for whoever may not operate', async () => {
    await bench.vault.ensure([`text:complaint-${id}`]);
    const caller: Caller = { staffId: 'staff-1', roles: ['jurist'], teams: [] };
    const intent = { actor: 'staff-1', key: 'k1', at: bench.clock.now(), correlationId: 'r1' };
    const command = new ForgetTextCommand(
      { forgettingId: 'f1', kind: 'complaint', id, ground: 'court-order' },
      caller,
      intent,
    );
    await expect(bench.app.get(CommandBus).execute(command)).rejects.toMatchObject({ name: 'Forbidden' });
    expect(bench.vault.state(`text:complaint-${id}`)).toBe('kept');
  });
});
