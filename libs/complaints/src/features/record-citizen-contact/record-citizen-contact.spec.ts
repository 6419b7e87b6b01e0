import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  citizenContactBody,
  complaintBody,
  complaintsBench,
  contactBody,
  registered,
} from '../../testing/complaints-bench.js';

describe('Recording that the citizen and the municipality were in touch', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/citizen-contacts`;
  const complaint = () => registered(bench, 'borgerraadgiver', '/complaints', complaintBody());

  it('tells of it; the note is for those who may read it', async () => {
    const id = await complaint();
    const by = { by: 'borgerraadgiver', forbiddenTo: 'team-leader-skoleliv' } as const;
    const done = await expectManners(bench, { ...by, complaintId: id, path, body: citizenContactBody() });
    expect(done.status).toBe(201);
    const { note, ...facts } = citizenContactBody();
    const { body, text } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(body.citizenContacts).toEqual([{ contactId: done.body.id, ...facts }]);
    expect(text).not.toContain('Villads');
    const open = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(open.body.citizenContacts).toEqual([{ contactId: done.body.id, ...facts, note }]);
  });

  it('is possible of a contact, and without a note', async () => {
    const contact = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const body = citizenContactBody({ note: undefined, direction: 'to-citizen', storyToldAgain: false });
    expect((await bench.as('jurist-1').post(path(contact), body)).status).toBe(201);
  });

  it.each([
    ['date-in-the-future', '2026-03-03'],
    ['date-too-early', '1999-12-31'],
  ])('refuses %s', async (code, contactedOn) => {
    const answer = await bench.as('jurist-1').post(path(await complaint()), citizenContactBody({ contactedOn }));
    expect([answer.status, answer.body.type]).toEqual([422, `/problems/${code}`]);
  });

  it.each([
    ['means', { means: 'pigeon' }],
    ['direction', { direction: 'both' }],
    ['storyToldAgain', { storyToldAgain: 'yes' }],
    ['note', { note: ' ' }],
    ['contactedOn', { contactedOn: 'i går' }],
  ])('needs a right %s', async (field, changes) => {
    const answer = await bench.as('jurist-1').post(path(await complaint()), citizenContactBody(changes));
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
