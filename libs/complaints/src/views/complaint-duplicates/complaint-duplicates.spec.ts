import type { SliceBench } from '@lydhoer/http/testing';
import { textKey } from '@lydhoer/event-store';
import type { ComplaintDuplicatesResponse } from './complaint-duplicates.response.js';
import { complaintBody, complaintsBench, contactBody, pointBody, registered } from '../../testing/complaints-bench.js';

const letter = 'Vi har ventet fem måneder på svar om aflastning til vores søn, og ingen har ringet tilbage til os.';
const other = 'Skolen sender ham hjem hver dag, og kommunen siger, at den ikke kan gøre mere ved det nu.';

describe('The duplicates of a case', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await complaintsBench();
  });
  afterEach(() => bench.close());

  const complaint = (changes: object = {}) =>
    registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({
        complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } },
        concerns: undefined,
        journalReference: undefined,
        narrative: other,
        points: [pointBody({ description: undefined })],
        ...changes,
      }),
    );
  const duplicates = async (
    id: string,
    persona: 'jurist-1' | 'team-leader-skoleliv' | 'caseworker-boerneliv' = 'jurist-1',
  ) => (await bench.as(persona).get(`/complaints/${id}/duplicates`)).body as ComplaintDuplicatesResponse;
  const found = async (id: string) =>
    (await duplicates(id)).suggestions.map(({ complaintId, reasons }) => [
      complaintId,
      ...reasons.map(({ reason }) => reason),
    ]);

  it('are suggested for the same journal reference, the same person, or a text that is near', async () => {
    const journalReference = { system: 'slagelse-esdh', id: '330-2026-9' };
    const one = await complaint({ journalReference, concerns: { name: 'Villads Holm' }, narrative: letter });
    const { complainant, concerns } = (await bench.as('jurist-1').get(`/complaints/${one}`)).body;
    const byJournal = await complaint({ journalReference, receivedOn: '2024-01-01', narrative: undefined });
    const person = { personId: complainant.person.personId };
    const byPerson = await complaint({ complainant: { role: 'custody-holder', person }, receivedOn: '2024-01-02' });
    const byChild = await complaint({ concerns: { personId: concerns.personId }, receivedOn: '2024-01-03' });
    const byText = await complaint({ narrative: `${letter} Med venlig hilsen` });
    await complaint();
    expect((await found(one)).toSorted()).toEqual(
      [
        [byJournal, 'same-journal-reference'],
        [byPerson, 'same-complainant'],
        [byChild, 'same-person-concerned'],
        [byText, 'near-text'],
      ].toSorted(),
    );
    const { suggestions, compared, textsCompared } = await duplicates(one);
    expect(suggestions[0]).toEqual({
      complaintId: byText,
      number: expect.stringMatching(/^2026-/),
      subject: 'complaint',
      status: 'open',
      receivedOn: '2026-02-20',
      score: suggestions[0]?.reasons[0]?.weight,
      reasons: [{ reason: 'near-text', weight: expect.any(Number) }],
    });
    expect([compared, textsCompared]).toEqual([5, 4]);
  });

  it('are looked for by the journal reference and the text that were put right', async () => {
    const journalReference = { system: 'slagelse-esdh', id: '330-2026-9' };
    const [one, two] = [await complaint({ journalReference, narrative: letter }), await complaint()];
    expect(await found(one)).toEqual([]);
    const correct = (id: string, told: object) =>
      bench.as('jurist-1').post(`/complaints/${id}/intake-correction`, { reason: 'Byttet om.', ...told });
    await correct(two, { journalReference, narrative: letter });
    expect((await found(one)).map((told) => told.toSorted())).toEqual(
      [[two, 'same-journal-reference', 'near-text']].map((told) => told.toSorted()),
    );
    await correct(one, { removed: ['journalReference'], narrative: other });
    expect(await found(two)).toEqual([]);
  });

  it('are never applied: a suggestion writes nothing', async () => {
    const one = await complaint({ narrative: letter });
    await complaint({ narrative: letter });
    const head = await bench.store.head();
    expect(await found(one)).toHaveLength(1);
    expect(await bench.store.head()).toBe(head);
  });

  it('are looked for among those of about the same time, theme or team', async () => {
    const one = await complaint({ narrative: letter, receivedOn: '2026-02-20' });
    await complaint({ narrative: letter, receivedOn: '2025-12-21' });
    expect(await found(one)).toEqual([]);
    const near = await complaint({ narrative: letter, receivedOn: '2025-12-22' });
    await complaint({ narrative: letter, points: [pointBody({ theme: 'HEARING', team: 'ungeliv' })] });
    const otherTeam = await complaint({ narrative: letter, points: [pointBody({ team: 'ungeliv' })] });
    expect((await found(one)).map(([id]) => id).toSorted()).toEqual([near, otherTeam].toSorted());
  });

  it('of a contact are contacts', async () => {
    const contact = () => registered(bench, 'jurist-1', '/contacts', contactBody({ narrative: letter }));
    const [one, two] = [await contact(), await contact()];
    await complaint({ narrative: letter });
    expect(await found(one)).toEqual([[two, 'near-text']]);
  });

  it('leave out what was merged already', async () => {
    const [one, two] = [await complaint({ narrative: letter }), await complaint({ narrative: letter })];
    await bench.as('jurist-1').post(`/complaints/${two}/merging`, { into: one, reason: 'Samme brev.' });
    expect(await found(one)).toEqual([]);
  });

  it('compare no text that the caller may not read, and show no case', async () => {
    const one = await complaint({ narrative: letter });
    await complaint({ narrative: letter });
    expect(await duplicates(one, 'team-leader-skoleliv')).toMatchObject({
      suggestions: [],
      compared: 1,
      textsCompared: 0,
    });
    await complaint({ narrative: letter, points: [pointBody({ team: 'ungeliv' })] });
    expect(await duplicates(one, 'caseworker-boerneliv')).toMatchObject({ compared: 1, textsCompared: 1 });
  });

  it('compare no text that was forgotten', async () => {
    const [one, two] = [await complaint({ narrative: letter }), await complaint({ narrative: letter })];
    await bench.vault.forget(textKey(`complaint-${two}`));
    expect(await duplicates(one)).toMatchObject({ suggestions: [], compared: 1, textsCompared: 0 });
  });

  it('show no text, and leave none in the views', async () => {
    const one = await complaint({ narrative: letter });
    await complaint({ narrative: letter });
    const { text } = await bench.as('jurist-1').get(`/complaints/${one}/duplicates`);
    expect(text).not.toMatch(/ventet|aflastning|Mette/);
    const rows = bench.readModels.read('complaints').all('SELECT * FROM complaint_likeness');
    expect(JSON.stringify(rows)).not.toMatch(/ventet|aflastning|Mette/);
  });

  it('are for those who may read the case', async () => {
    const one = await complaint();
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${one}/duplicates`)).status).toBe(403);
    expect((await bench.as('analyst').get(`/complaints/${one}/duplicates`)).status).toBe(403);
    const unknown = await bench.as('jurist-1').get('/complaints/00000000-0000-4000-8000-000000000000/duplicates');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/complaint-unknown']);
  });
});
