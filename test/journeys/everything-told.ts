import { today } from './cases.js';
import { tellOfHandling } from './handling-told.js';
import type { Answer, RunningApp } from './running-app.js';
import { secret } from './secrets.js';

export const done = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
};

export const names = (field: string) => ({
  complainant: { role: 'custody-holder', person: { name: secret(`${field}Klager`) } },
  concerns: { name: secret(`${field}Barn`) },
  narrative: secret(`${field}Fortaelling`),
});

const point = (field: string) => ({
  kind: 'formalitet',
  theme: 'TIME.NO_NOTICE',
  team: 'boerneliv',
  description: secret(`${field}Punkt`),
});
export const received = () => ({ channel: 'phone', form: 'oral', receivedOn: today() });

/** What there is after every operation that takes a name or a text was used, each with a secret of its own. */
export interface Told {
  readonly complaintId: string;
  readonly contactId: string;
  readonly reviewId: string;
  readonly learningPointId: string;
  readonly actionId: string;
  readonly staffId: string;
  /** What was answered, which must not hold any of it. */
  readonly answers: readonly Answer[];
}

export async function tellEverything(app: RunningApp): Promise<Told> {
  const asked: Answer[] = [];
  const caseworker = app.as('caseworker-boerneliv');
  const leader = app.as('team-leader-boerneliv');
  const jurist = app.as('jurist-1');
  const adviser = app.as('borgerraadgiver');
  const group = app.as('working-group-1');
  const post = async (who: typeof jurist, path: string, body: unknown): Promise<Answer> => {
    const answer = done(await who.post(path, body));
    asked.push(answer);
    return answer;
  };

  const staffId = 'ny.medarbejder@slagelse.example';
  const joins = {
    staffId,
    name: secret('Medarbejder'),
    roles: ['team-leader'],
    teams: ['boerneliv'],
    validFrom: today(),
  };
  await post(app.as('operator'), '/organisation/staff', joins);
  const contactId = (await post(caseworker, '/contacts', { ...received(), ...names('Henvendelse') })).body.id;
  await post(jurist, `/contacts/${contactId}/complaint`, { turnedOn: today(), points: [point('Vendt')] });
  await post(jurist, `/complaints/${contactId}/withdrawal`, {
    withdrawnOn: today(),
    afterDialogue: true,
    note: secret('Tilbagetrukket'),
  });

  const complaint = { ...received(), ...names('Klage'), points: [point('Klage')] };
  const complaintId = (await post(caseworker, '/complaints', complaint)).body.id;
  const at = `/complaints/${complaintId}`;
  const pointId = (await post(jurist, `${at}/points`, point('Nyt'))).body.id;
  const classified = { kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' };
  await post(jurist, `${at}/points/${pointId}/classification`, {
    ...classified,
    reason: secret('Omklassificeret'),
  });
  const [lead, other] = (await leader.get('/organisation/staff')).body.staff.filter(
    (member: { teams: string[]; validTo: string | null }) =>
      member.teams.includes('boerneliv') && member.validTo === null,
  );
  await post(leader, `${at}/assignment`, { assignee: lead.staffId, team: 'boerneliv' });
  await post(leader, `${at}/handover`, {
    from: lead.staffId,
    to: other.staffId,
    team: 'boerneliv',
    reason: secret('Overdraget'),
  });
  await post(jurist, `${at}/receipt-date`, { receivedOn: '2026-01-05', reason: secret('Rettet') });
  await post(jurist, `${at}/intake-correction`, {
    channel: 'letter',
    narrative: secret('Fortalt igen'),
    reason: secret('Andet brev'),
  });
  await post(jurist, `${at}/points/${pointId}/raised-date`, { raisedOn: '2026-01-06', reason: secret('Rejst') });
  await post(jurist, `${at}/points/${pointId}/tags`, {
    scheme: 'legal-cause',
    cause: 'PROCEDURE.TIME_LIMIT',
    note: secret('Maerkat'),
  });
  await post(jurist, `${at}/points/${pointId}/tags/legal-cause/PROCEDURE.TIME_LIMIT/removal`, {
    reason: secret('Fjernet'),
  });
  await post(jurist, `${at}/points/${pointId}/tags`, { scheme: 'duty', cause: 'OFL.13', note: secret('Maerkat2') });

  const consent = { givenOn: today(), how: 'oral' };
  const review = { openedOn: today(), occasion: 'complaint', complaintId, consent, subject: secret('Emne') };
  const reviewId = (await post(adviser, '/reviews', review)).body.id;
  await post(adviser, `/reviews/${reviewId}/findings`, { pointId, criticism: 'regrettable', text: secret('Fund') });
  const recommendation = await post(adviser, `/reviews/${reviewId}/recommendations`, {
    addressee: { kind: 'team', id: 'boerneliv' },
    replyDueOn: today(),
    text: secret('Anbefaling'),
  });
  await post(adviser, `/reviews/${reviewId}/publication`, {});
  await post(leader, `/reviews/${reviewId}/recommendations/${recommendation.body.id}/reply`, {
    reply: 'rejected',
    repliedOn: today(),
    reasons: secret('Svar'),
  });
  await post(jurist, `${at}/points/${pointId}/answer`, {
    outcome: 'upheld',
    answeredOn: today(),
    reasons: secret('Begrundelse'),
    restsOn: secret('Praksis'),
    remedy: secret('Genopretning'),
    outstandingActions: [{ what: secret('Udestaaende'), dueOn: today() }],
    furtherSteps: secret('Vejledning'),
  });
  await tellOfHandling(app, post, complaintId, pointId);

  const learningPointId = (
    await post(group, '/learning-points', {
      theme: 'TIME.NO_NOTICE',
      title: secret('Laering'),
      identifiedOn: today(),
      evidence: [{ kind: 'complaint-point', complaintId, pointId }],
    })
  ).body.id;
  const proposal = {
    type: 'training',
    title: secret('Tiltag'),
    description: secret('Tiltagstekst'),
    proposedOn: today(),
  };
  const actionId = (await post(group, `/learning-points/${learningPointId}/actions`, proposal)).body.id;
  await post(app.as('working-group-2'), `/actions/${actionId}/agreement`, { agreedOn: today() });
  const owner = (await leader.get('/organisation/staff')).body.staff.find(
    ({ name }: { name: string }) => name === 'Susanne Krogh Lind',
  ).staffId;
  await post(app.as('working-group-2'), `/actions/${actionId}/assignment`, {
    owner,
    dueOn: today(),
    measure: secret('Maal'),
  });
  await post(leader, `/actions/${actionId}/progress`, { note: secret('Fremdrift'), percent: 50 });
  await post(leader, `/actions/${actionId}/completion`, {
    completedOn: today(),
    evidence: [{ kind: 'document', reference: secret('Dokument') }],
  });
  await post(app.as('jurist-2'), `/actions/${actionId}/effect`, {
    verifiedOn: today(),
    effect: 'effective',
    basis: secret('Grundlag'),
  });

  const row = [
    '2019-001',
    '04-03-2019',
    secret('ImportKlager'),
    secret('ImportBarn'),
    secret('ImportFortaelling'),
    secret('ImportPunkt'),
  ];
  const register = `registernr;modtaget;klagers_navn;vedrører_navn;beskrivelse;klagepunkt;klager;art;tema;team\r\n${row.join(';')};forældremyndighedsindehaver;formalitet;TIME.LONG;team-1\r\n`;
  const imported = await app.as('operator').post('/imports?register=gammelt', register);
  expect(imported.body).toMatchObject({ imported: 1, refused: 0 });
  asked.push(imported);
  return { complaintId, contactId, reviewId, learningPointId, actionId, staffId, answers: asked };
}
