import { complaintEvents } from '@lydhoer/complaints';
import type { ContactRegistered } from '@lydhoer/complaints/events';
import { Streams } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { sliceBench } from '@lydhoer/http/testing';
import type { Decider } from '@lydhoer/kernel';
import { ViewsBehind } from '@lydhoer/read-models';
import { PrivacyModule } from '../../privacy.module.js';

const personId = '5f0c1f1e-7f0e-5b7e-9d3e-2f6b1c4d5e6f';
const teller: Decider<null, ContactRegistered, ContactRegistered> = {
  initial: null,
  evolve: () => null,
  decide: (told) => [told],
};

describe('Forgetting a person whom texts may name', () => {
  let bench: SliceBench;
  const forget = async () =>
    (await bench.as('operator').post('/forgettings/persons', { personId, ground: 'erasure-request' })).body
      .mayStillName as unknown;
  const register = async (complaintId: string, narrative: string | null, complainant = personId) => {
    const data: ContactRegistered['data'] = {
      complaintId,
      channel: 'phone',
      form: 'oral',
      receivedOn: '2026-03-01',
      complainant: {
        role: 'custody-holder',
        person: { personId: complainant, name: 'Åse Ørsted' },
        powerOfAttorney: null,
      },
      concerns: null,
      journalReference: null,
      narrative,
      register: null,
    };
    await bench.app.get(Streams).decide(teller, {
      stream: `complaint-${complaintId}`,
      command: { type: 'ContactRegistered', data },
      body: data,
      intent: { actor: 'staff-1', key: complaintId, at: bench.clock.now(), correlationId: 'r1' },
    });
  };

  beforeEach(async () => {
    bench = await sliceBench([PrivacyModule]);
    bench.catalog.add(complaintEvents);
    await register('c1', 'Åse har ventet.');
    await register('c2', null);
    await register('c3', 'Åse har ventet længe.', 'somebody-else');
  });
  afterEach(() => bench.close());

  it('is told where they may stand, by id and number: texts whose key stands, of complaints of theirs', async () => {
    expect(await forget()).toEqual([
      { kind: 'complaint', id: 'c1', complaint: expect.stringMatching(/^20\d\d-0001$/) },
    ]);
  });

  it('is told of tags and reviews of these complaints, too', async () => {
    await bench.vault.ensure(['text:tagging-c2', 'text:tagging-c3']);
    expect(await forget()).toEqual([
      expect.objectContaining({ kind: 'complaint', id: 'c1' }),
      { kind: 'tagging', id: 'c2', complaint: expect.stringMatching(/-0002$/) },
    ]);
  });

  it('is told of none that was forgotten meanwhile', async () => {
    await bench.vault.forget('text:complaint-c1');
    expect(await forget()).toEqual([]);
  });

  it('is done also when nobody can say which texts there are', async () => {
    const behind = new ViewsBehind('privacy', 9n, 0n);
    bench.readModels.caughtUp = () => Promise.reject(behind);
    expect(await forget()).toBeNull();
    expect(bench.vault.state(`person:${personId}`)).toBe('destroyed');
  });
});
