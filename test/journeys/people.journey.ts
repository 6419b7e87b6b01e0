import {
  address,
  child,
  childsCpr,
  decision,
  fathersCpr,
  mothersCpr,
  oldRegister,
  received,
  secrets,
  written,
} from './a-family.js';
import { today } from './cases.js';
import { done } from './everything-told.js';
import { RunningApp, type Answer } from './running-app.js';
import { filesWith } from './secrets.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

describe('A child of ten, two parents and a representative', () => {
  const answers: Answer[] = [];
  const post = async (who: Parameters<RunningApp['as']>[0], path: string, body: object): Promise<Answer> => {
    const answer = await app.as(who).post(path, body);
    answers.push(answer);
    return answer;
  };
  let complaintId: string;
  let childId: string;
  let lawyerId: string;
  let pointId: string;
  const at = (path = '') => `/complaints/${complaintId}${path}`;
  const parties = async () =>
    done(await app.as('jurist-1').get(at('/parties?persons=true'))).body.parties as Record<string, unknown>[];
  const standingOf = async (name: string) => {
    const party = (await parties()).find((each) => each.name === name) as {
      standings: { pointId: string; standing: string; why: string }[];
    };
    const { standing, why } = party.standings.find((each) => each.pointId === pointId) ?? {};
    return [standing, why];
  };

  it('a child of ten complains by itself, with its mother as custody holder', async () => {
    const registration = {
      ...received,
      complainant: { role: 'child', person: child },
      concernsComplainant: true,
      parties: [{ name: 'Hemligmoderen Holm', cpr: mothersCpr, roles: ['custody-holder'] }],
      narrative: 'Jeg vil ikke flytte.',
      points: [decision],
    };
    const wrong = await post('caseworker-boerneliv', '/complaints', {
      ...registration,
      complainant: { role: 'child', person: { ...child, cpr: '3002164321' } },
    });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'complainant.person.cpr']);
    complaintId = done(await post('caseworker-boerneliv', '/complaints', registration)).body.id;
    const [own, mother] = await parties();
    childId = String(own?.personId);
    pointId = (own?.standings as { pointId: string }[])[0]?.pointId ?? '';
    expect(own).toMatchObject({ roles: ['complainant', 'concerned'], cpr: childsCpr, age: { years: 10 }, address });
    expect(mother).toMatchObject({ roles: ['custody-holder'], cprKind: 'cpr', powerOfAttorney: null });
    expect(await standingOf('Hemligbarnet Holm')).toEqual(['entitled', 'child-of-age']);
  });

  it('both parents complain, too; the father has no custody, which a jurist looks at', async () => {
    const mother = { cpr: written(mothersCpr), roles: ['complainant'], joinedOn: today() };
    const again = done(await post('caseworker-boerneliv', at('/parties'), mother));
    expect(again.body.id).toBe((await parties())[1]?.personId);
    expect(await standingOf('Hemligmoderen Holm')).toEqual(['entitled', 'custody-holder']);

    const father = { name: 'Hemligfaderen Holm', cpr: fathersCpr, roles: ['complainant', 'parent-without-custody'] };
    const { id } = done(await post('caseworker-boerneliv', at('/parties'), { ...father, joinedOn: today() })).body;
    expect((await parties()).at(-1)).toMatchObject({ cprKind: 'unverified' });
    expect(await standingOf('Hemligfaderen Holm')).toEqual(['needs-assessment', 'parent-without-custody']);
    const assessment = { pointId, standing: 'entitled', assessedOn: today(), reason: 'Den angår hans samvær.' };
    expect((await post('caseworker-boerneliv', at(`/parties/${id}/standing`), assessment)).status).toBe(403);
    done(await post('jurist-1', at(`/parties/${id}/standing`), assessment));
    expect(await standingOf('Hemligfaderen Holm')).toEqual(['entitled', 'assessed']);
  });

  it('a representative’s power of attorney is waited for, comes later, and stops no clock', async () => {
    const deadlines = async () => done(await app.as('jurist-1').get(at('/deadlines'))).text.match(/"dueOn":"[^"]+"/g);
    const before = await deadlines();
    expect(before?.length).toBeGreaterThan(0);
    const lawyer = {
      name: 'Hemligadvokat Berg',
      roles: ['complainant', 'representative'],
      powerOfAttorney: { required: true },
      joinedOn: today(),
    };
    const unsaid = await post('jurist-1', at('/parties'), { ...lawyer, powerOfAttorney: undefined });
    expect([unsaid.status, unsaid.body.type]).toEqual([422, '/problems/power-of-attorney-missing']);
    lawyerId = done(await post('jurist-1', at('/parties'), lawyer)).body.id;
    expect(await standingOf('Hemligadvokat Berg')).toEqual([
      'entitled-with-power-of-attorney',
      'power-of-attorney-waiting',
    ]);
    done(await post('jurist-1', at(`/parties/${lawyerId}/power-of-attorney-request`), { askedOn: today() }));
    expect((await parties()).at(-1)?.powerOfAttorney).toEqual({ state: 'waiting', askedOn: today(), receivedOn: null });
    expect(await deadlines()).toEqual(before);
    done(await post('jurist-1', at(`/parties/${lawyerId}/power-of-attorney`), { receivedOn: today() }));
    expect(await standingOf('Hemligadvokat Berg')).toEqual([
      'entitled-with-power-of-attorney',
      'power-of-attorney-received',
    ]);
    const twice = await post('jurist-1', at(`/parties/${lawyerId}/power-of-attorney`), { receivedOn: today() });
    expect([twice.status, twice.body.type]).toEqual([409, '/problems/power-of-attorney-already-received']);
  });

  it('the child is known again in another complaint, and found by those who may read it', async () => {
    const complainant = { role: 'custody-holder', person: { cpr: mothersCpr } };
    const points = [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'skoleliv' }];
    const registration = { ...received, complainant, concerns: { cpr: childsCpr }, points };
    const other = done(await post('jurist-1', '/complaints', registration)).body.id;
    const find = async (who: Parameters<RunningApp['as']>[0]) =>
      (await post(who, '/persons/find', { cpr: childsCpr })).body as {
        personId: string | null;
        complaints: { complaintId: string }[];
      };
    const found = await find('jurist-1');
    expect(found.personId).toBe(childId);
    expect(found.complaints.map((each) => each.complaintId).sort()).toEqual([complaintId, other].sort());
    expect((await find('team-leader-skoleliv')).complaints).toEqual([
      { complaintId: other, number: expect.any(String) },
    ]);
    expect(await find('caseworker-ungeliv')).toEqual({ personId: null, complaints: [] });
    expect((await post('analyst', '/persons/find', { cpr: childsCpr })).status).toBe(403);
  });

  it('no number, name or address of theirs stands in a file, the log, an answer of a command, a report, or a problem', async () => {
    answers.push(await app.as('borgerraadgiver').post('/imports?register=gammelt', oldRegister));
    expect(answers.at(-1)?.body).toMatchObject({ imported: 1, refused: 1, errors: [{ row: 3, value: null }] });
    const wrong = [
      await post('jurist-1', at('/parties'), {
        cpr: childsCpr,
        personId: lawyerId,
        roles: ['other'],
        joinedOn: today(),
      }),
      await post('jurist-1', '/persons/find', { cpr: `${childsCpr}0` }),
      await app.as('jurist-1').post(`/persons/find?cpr=${childsCpr}`, {}),
      await app.as('jurist-1').get(`/complaints?number=${childsCpr}`),
    ];
    expect(wrong.map(({ status }) => status)).toEqual([422, 400, 400, expect.any(Number)]);
    for (const { text } of [...answers, ...wrong]) for (const secret of secrets) expect(text).not.toContain(secret);
    for (const secret of secrets) expect(app.logged).not.toContain(secret);
    const inFiles = () =>
      secrets.flatMap((secret) => filesWith(secret, app.folder).map((path) => `${secret}: ${path}`));
    expect(inFiles()).toEqual([]);
    await app.stop('SIGKILL');
    expect(inFiles()).toEqual([]);
    app = await RunningApp.start(app.folder);
    expect((await post('jurist-1', '/persons/find', { cpr: childsCpr })).body.personId).toBe(childId);
  }, 60_000);

  it('the child is forgotten, and the answer says which text may still name it', async () => {
    const forget = { personId: childId, ground: 'erasure-request' };
    expect((await post('jurist-1', '/forgettings/persons', forget)).status).toBe(403);
    const forgotten = done(await post('operator', '/forgettings/persons', forget)).body;
    expect(forgotten.mayStillName).toEqual([
      { kind: 'complaint', id: complaintId, complaint: expect.stringMatching(/^\d{4}-\d{4}$/) },
    ]);
    expect((await post('jurist-1', '/persons/find', { cpr: childsCpr })).body).toEqual({
      personId: null,
      complaints: [],
    });
    expect((await parties())[0]).toMatchObject({
      personId: childId,
      roles: ['complainant', 'concerned'],
      forgotten: true,
      name: null,
      cpr: null,
      bornOn: null,
      address: null,
    });
    expect((await parties())[1]).toMatchObject({ forgotten: false, name: 'Hemligmoderen Holm' });
    for (const { kind, id } of forgotten.mayStillName) {
      done(await post('operator', '/forgettings/texts', { kind, id, ground: 'erasure-request' }));
    }
    expect(done(await post('operator', '/forgettings/persons', forget)).body.mayStillName).toEqual([]);
  });

  it('somebody with the number begins anew, as another person', async () => {
    const registration = {
      ...received,
      complainant: { role: 'child', person: child },
      concernsComplainant: true,
      points: [decision],
    };
    complaintId = done(await post('caseworker-boerneliv', '/complaints', registration)).body.id;
    const [anew] = await parties();
    expect(anew?.personId).not.toBe(childId);
    expect(anew).toMatchObject({ cpr: childsCpr, forgotten: false });
  });
});
