import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, contactBody, registered } from '../../testing/complaints-bench.js';

const reason = 'Hun ringede; mailen var en andens.';
const sbsys = { system: 'sbsys', id: '27.24.36-G01-7-20' };

describe('Correcting how it came in', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await complaintsBench();
  });
  afterEach(() => bench.close());

  const path = (id: string) => `/complaints/${id}/intake-correction`;
  const complaint = (changes: object = {}) => registered(bench, 'jurist-1', '/complaints', complaintBody(changes));
  const correct = (id: string, body: object) => bench.as('jurist-1').post(path(id), { reason, ...body });
  const read = async (id: string, query = '?persons=true') =>
    (await bench.as('jurist-1').get(`/complaints/${id}${query}`)).body as object;

  it('changes what the complaint says, and keeps both known', async () => {
    const id = await complaint();
    const body = {
      channel: 'phone',
      form: 'oral',
      journalReference: sbsys,
      narrative: 'Hun har ventet længe.',
      reason,
    };
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(await read(id)).toMatchObject({
      ...{ channel: 'phone', form: 'oral', journalReference: sbsys, narrative: 'Hun har ventet længe.' },
      corrections: [{ type: 'IntakeCorrected', revision: '1', reason }],
    });
    const { body: timeline } = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    expect(timeline.entries[0].data).toMatchObject({ channel: 'e-mail', narrative: complaintBody().narrative });
    expect(timeline.entries[1].data).toEqual({
      complaintId: id,
      was: { channel: 'e-mail', form: 'written', journalReference: complaintBody().journalReference },
      ...{
        channel: 'phone',
        form: 'oral',
        journalReference: sbsys,
        narrative: { text: 'Hun har ventet længe.' },
        reason,
      },
    });
  });

  it('leaves what is not told, or told as null, as it was recorded', async () => {
    const id = await complaint();
    const left = { channel: null, journalReference: null, narrative: null, removed: null };
    expect((await correct(id, { form: 'oral', ...left })).status).toBe(200);
    const { channel, journalReference, narrative } = complaintBody();
    expect(await read(id)).toMatchObject({ form: 'oral', channel, journalReference, narrative });
  });

  it('removes a journal reference and a text that belong to another case', async () => {
    const id = await complaint();
    expect((await correct(id, { removed: ['narrative', 'journalReference'] })).status).toBe(200);
    expect(await read(id)).toMatchObject({ journalReference: null, narrative: null });
    expect(await read(id)).not.toHaveProperty('forgotten');
    const again = await correct(id, { removed: ['narrative', 'journalReference'] });
    expect([again.status, again.body.type]).toEqual([409, '/problems/intake-unchanged']);
  });

  it('works for a contact, and after the end', async () => {
    const contact = await registered(bench, 'jurist-1', '/contacts', contactBody());
    expect((await correct(contact, { channel: 'letter' })).status).toBe(200);
    const id = await complaint();
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2026-02-26', afterDialogue: true });
    expect((await correct(id, { channel: 'letter' })).status).toBe(200);
    const { body } = await bench.as('jurist-1').get('/complaints?channel=letter');
    expect(body.items.map((item: { readonly id: string }) => item.id).toSorted()).toEqual([contact, id].toSorted());
    expect((await bench.as('jurist-1').get('/complaints?channel=e-mail')).body.items).toEqual([]);
  });

  it('answers a day before it with what was believed then', async () => {
    const id = await complaint();
    bench.clock.set('2026-03-04T09:00:00.000Z');
    await correct(id, { channel: 'phone', narrative: 'Hun har ventet længe.' });
    bench.clock.set('2026-03-05T09:00:00.000Z');
    const { channel, narrative } = complaintBody();
    expect(await read(id, '?persons=true&asOf=2026-03-03')).toMatchObject({ channel, narrative, corrections: [] });
    expect(await read(id, '?persons=true&asOf=2026-03-04')).toMatchObject({
      ...{ channel: 'phone', narrative: 'Hun har ventet længe.' },
    });
  });

  it('seals the text with the complaint, shows it to nobody without persons, and forgets it with the complaint', async () => {
    const id = await complaint();
    await correct(id, { narrative: 'Hun har ventet længe.' });
    const stored = JSON.stringify((await bench.store.readStream(`complaint-${id}`)).map(({ data }) => data));
    for (const secret of ['ventet', 'ringede']) expect(stored).not.toContain(secret);
    expect(await read(id, '')).not.toHaveProperty('narrative');
    await bench.vault.forget(textKey(`complaint-${id}`));
    expect(await read(id)).toMatchObject({ narrative: null, forgotten: true });
    const { text } = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    for (const secret of ['ventet', 'ringede']) expect(text).not.toContain(secret);
  });

  it.each<[string, number, object, string | undefined]>([
    ['intake-unchanged', 409, { channel: 'e-mail' }, undefined],
    ['not-stated-only-from-imports', 422, { channel: 'not-stated' }, 'channel'],
    ['journal-reference-malformed', 422, { journalReference: { ...sbsys, id: '330-2026-1' } }, 'journalReference.id'],
    ['intake-told-and-removed', 422, { narrative: 'Nej.', removed: ['narrative'] }, 'narrative'],
  ])('refuses %s', async (code, status, body, field) => {
    const answer = await correct(await complaint(), body);
    expect([answer.status, answer.body.type, answer.body.field]).toEqual([status, `/problems/${code}`, field]);
  });

  it.each<[string, object]>([
    ['channel', { channel: 'pigeon' }],
    ['form', { form: 'sung' }],
    ['journalReference.system', { journalReference: { system: 'kartotek', id: '1' } }],
    ['narrative', { narrative: '' }],
    ['removed', { removed: ['channel'] }],
    ['removed', { removed: ['narrative', 'narrative'] }],
    ['reason', { channel: 'phone', reason: undefined }],
    ['receivedOn', { receivedOn: '2026-02-18' }],
  ])('refuses what is no %s as bad input', async (field, body) => {
    const { status, body: problem } = await correct(await complaint(), body);
    expect([status, problem.errors?.[0].field]).toEqual([400, field]);
  });
});
