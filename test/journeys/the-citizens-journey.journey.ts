import { demoPersona } from '@lydhoer/access';
import { addDays } from '@lydhoer/kernel';
import { today } from './cases.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const daysAgo = (days: number) => addDays(today(), -days);

describe('The journey of a family, rebuilt from journal and documents', () => {
  let complaintId: string;
  let at: string;
  const caseworker = demoPersona('caseworker-boerneliv').staffId;

  it('begins long before the complaint: with advisers who came and went, and a story told again', async () => {
    const jurist = app.as('jurist-1');
    const registered = await jurist.post('/complaints', {
      channel: 'letter',
      form: 'written',
      receivedOn: daysAgo(20),
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
      concerns: { name: 'Bo Prøvesen' },
      narrative: 'Vi har fået ny rådgiver to gange og begyndt forfra hver gang.',
      points: [{ kind: 'formalitet', theme: 'TIME.NO_NOTICE', team: 'boerneliv' }],
    });
    expect(registered.status).toBe(201);
    complaintId = registered.body.id;
    at = `/complaints/${complaintId}`;
    const change = { from: 'former', to: 'former', changedOn: daysAgo(400), cause: 'left' };
    expect((await jurist.post(`${at}/adviser-changes`, change)).status).toBe(201);
    const second = { from: 'former', to: caseworker, changedOn: daysAgo(100), cause: 'reorganisation' };
    expect((await jurist.post(`${at}/adviser-changes`, second)).status).toBe(201);
    const call = {
      contactedOn: daysAgo(90),
      means: 'phone',
      direction: 'from-citizen',
      storyToldAgain: true,
      note: 'Alma fortalte om Bo forfra.',
    };
    expect((await jurist.post(`${at}/citizen-contacts`, call)).status).toBe(201);
  });

  it('is answered', async () => {
    const jurist = app.as('jurist-1');
    const { body } = await jurist.get(at);
    const answered = await jurist.post(`${at}/points/${body.points[0].pointId}/answer`, {
      outcome: 'upheld',
      answeredOn: daysAgo(2),
      reasons: 'Der kom ingen besked.',
      restsOn: 'God forvaltningsskik.',
      remedy: 'Familien beholder sin rådgiver.',
      outstandingActions: [],
      furtherSteps: 'Skriv til borgerrådgiveren.',
    });
    expect(answered.status).toBe(200);
  });

  it('is told to the working group: in order, with what it comes to, and without names', async () => {
    const { status, body, text } = await app.as('working-group-1').get(`${at}/journey`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/Alma|Bo Prøvesen|forfra/);
    const kinds = body.steps.map(({ kind }: { kind: string }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['adviser-change', 'adviser-change', 'contact', 'received']);
    expect(kinds).toContain('answer');
    expect(body.facts).toMatchObject({
      beganOn: daysAgo(400),
      daysSinceReceipt: 20,
      advisers: 3,
      adviserChanges: 2,
      storyToldAgain: 1,
      longestSilence: { from: daysAgo(20), to: daysAgo(2), days: 18, lasts: false },
    });
  });

  it('can be read aloud', async () => {
    const { status, text, headers } = await app.as('working-group-1').get(`${at}/journey?format=text`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^Klagerejse: klage \d{4}-\d{4}\n\nSådan er rejsen, som den ser ud den /);
    expect(text).toContain('Borgeren har haft tre rådgivere.');
    expect(text).toContain('Borgeren har måttet fortælle sin historie igen en gang.');
    expect(text).not.toMatch(/Alma|undefined|null|NaN|\[object/);
  });

  it('names people to those who may know them, and to nobody else', async () => {
    const named = await app.as('jurist-1').get(`${at}/journey?persons=true&format=text`);
    expect(named.text).toContain('Borgeren er Alma Prøvesen (forældremyndighedsindehaver)');
    expect(named.text).toContain('Notat: »Alma fortalte om Bo forfra.«');
    expect((await app.as('working-group-1').get(`${at}/journey?persons=true`)).status).toBe(403);
    expect((await app.as('analyst').get(`${at}/journey`)).status).toBe(403);
  });

  it('is put right where it was recorded wrongly, and keeps what was recorded in the timeline', async () => {
    const jurist = app.as('jurist-1');
    const { body } = await jurist.get(at);
    const [{ contactId }] = body.citizenContacts;
    const [first] = body.adviserChanges;
    const removal = { reason: 'Det var en vikar i en uge.' };
    const removed = await jurist.post(`${at}/adviser-changes/${first.changeId}/removal`, removal);
    expect(removed.status).toBe(200);
    const contact = { contactedOn: daysAgo(91), means: 'phone', direction: 'from-citizen', storyToldAgain: false };
    const correction = { ...contact, reason: 'Notatet er fra dagen før.' };
    expect((await jurist.post(`${at}/citizen-contacts/${contactId}/correction`, correction)).status).toBe(200);
    const after = await jurist.get(`${at}/journey`);
    expect(after.body.facts).toMatchObject({ advisers: 2, adviserChanges: 1, storyToldAgain: 0, contacts: 1 });
    const timeline = await jurist.get(`${at}/timeline`);
    const types = timeline.body.entries.map(({ type }: { type: string }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['AdviserChanged', 'AdviserChangeRemoved', 'CitizenContactCorrected']),
    );
  });

  it('refuses what cannot have happened, and a day that is not over', async () => {
    const jurist = app.as('jurist-1');
    const tomorrow = { from: 'former', to: caseworker, changedOn: addDays(today(), 1), cause: 'left' };
    const refused = await jurist.post(`${at}/adviser-changes`, tomorrow);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/date-in-the-future']);
    const nobody = await jurist.post(`${at}/adviser-changes`, { ...tomorrow, changedOn: today(), to: 'nobody' });
    expect([nobody.status, nobody.body.type]).toEqual([422, '/problems/adviser-unknown']);
    for (const path of [at, `${at}/journey`, `${at}/deadlines`]) {
      const unfinished = await jurist.get(`${path}?asOf=${today()}`);
      expect([unfinished.status, unfinished.body.type]).toEqual([400, '/problems/as-of-not-a-finished-day']);
      const before = await jurist.get(`${path}?asOf=${daysAgo(1)}`);
      expect([before.status, before.body.type]).toEqual([404, '/problems/complaint-not-known-then']);
    }
  });
});
