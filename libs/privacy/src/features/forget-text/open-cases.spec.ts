import { complaintEvents } from '@lydhoer/complaints';
import type { ContactRegistered } from '@lydhoer/complaints/events';
import { Streams } from '@lydhoer/event-store';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import type { Decider, Message } from '@lydhoer/kernel';
import { PrivacyModule } from '../../privacy.module.js';

const complaintId = '5f0c1f1e-7f0e-5b7e-9d3e-2f6b1c4d5e6f';
type Told = Message<string, Readonly<Record<string, unknown>>>;
const teller: Decider<null, Told, Told> = { initial: null, evolve: () => null, decide: (told) => [told] };

describe('Forgetting the text of a case', () => {
  let bench: SliceBench;
  const tell = async (type: string, data: object) => {
    const told = { type, data: { complaintId, ...data } };
    await bench.app.get(Streams).decide(teller, {
      stream: `complaint-${complaintId}`,
      command: told,
      body: told.data,
      intent: { actor: 'staff-1', key: `${type} ${JSON.stringify(data)}`, at: bench.clock.now(), correlationId: 'r1' },
    });
  };
  const forget = async (ground: string) => {
    const { status, body } = await bench
      .as('operator')
      .post('/forgettings/texts', { kind: 'complaint', id: complaintId, ground }, { 'accept-language': 'en' });
    return status === 201 ? 201 : [status, body.type];
  };
  const refused = [409, '/problems/case-still-open'];

  beforeEach(async () => {
    bench = await sliceBench([PrivacyModule]);
    bench.catalog.add(complaintEvents);
    await tell('ContactRegistered', {
      ...{ channel: 'phone', form: 'oral', receivedOn: '2026-03-01', concerns: null, journalReference: null },
      ...{ complainant: { role: 'anonymous', person: null, powerOfAttorney: null }, register: null },
      narrative: 'Har ventet.',
    } satisfies Omit<ContactRegistered['data'], 'complaintId'>);
  });
  afterEach(() => bench.close());

  it('is refused while nobody has ended it, where its time is said to be over', async () => {
    expect(await forget('retention-over')).toEqual(refused);
    expect(bench.vault.state(`text:complaint-${complaintId}`)).toBe('kept');
  });

  it.each(['erasure-request', 'court-order'])('is carried out all the same for another ground: %s', async (ground) => {
    expect(await forget(ground)).toBe(201);
  });

  it.each<[string, readonly (readonly [string, object])[], boolean]>([
    ['was closed', [['ComplaintClosed', { closedOn: '2026-03-02' }]], true],
    ['was withdrawn', [['ComplaintWithdrawn', { withdrawnOn: '2026-03-02', afterDialogue: false, note: null }]], true],
    [
      'was closed and reopened',
      [
        ['ComplaintClosed', { closedOn: '2026-03-02' }],
        ['ComplaintReopened', { reason: 'x' }],
      ],
      false,
    ],
    [
      'was withdrawn by mistake',
      [
        ['ComplaintWithdrawn', { withdrawnOn: '2026-03-02', afterDialogue: false, note: null }],
        ['WithdrawalRevoked', { reason: 'x' }],
      ],
      false,
    ],
    [
      'was annulled',
      [['RegistrationAnnulled', { ground: 'registered-in-error', otherComplaintId: null, reason: 'x' }]],
      true,
    ],
    [
      'was annulled and counts again',
      [
        ['RegistrationAnnulled', { ground: 'registered-in-error', otherComplaintId: null, reason: 'x' }],
        ['RegistrationReinstated', { reason: 'x' }],
      ],
      false,
    ],
  ])('goes by what became of a case that %s', async (_what, events, ended) => {
    for (const [type, data] of events) await tell(type, data);
    expect(await forget('retention-over')).toEqual(ended ? 201 : refused);
  });
});
