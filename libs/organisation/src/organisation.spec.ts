import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPersonas } from '@lydhoer/access';
import { personKey } from '@lydhoer/event-store';
import { type SliceBench, sliceBench } from '@lydhoer/http/testing';
import { slagelseOrganisation } from './domain/slagelse-organisation.js';
import { OrganisationFile } from './organisation-file.js';
import { OrganisationLoader, OrganisationRefused } from './organisation-loader.js';
import { OrganisationModule } from './organisation.module.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await sliceBench([OrganisationModule]);
});
afterEach(() => bench.close());

const at = '2026-03-02T09:00:00.000Z';
const as = (persona: 'operator' | 'analyst', path: string, body: object) => bench.as(persona).post(path, body);
const operate = (path: string, body: object) => as('operator', `/organisation/${path}`, body);
const department = { code: 'boern-og-familie', name: 'Afdeling Børn og Familie', validFrom: '2000-01-01' };
const team = { code: 'boerneliv', department: 'boern-og-familie', name: 'Børneliv', validFrom: '2021-06-01' };
const person = {
  staffId: 'ida.holm',
  name: 'Ida Holm',
  roles: ['caseworker'],
  teams: ['boerneliv'],
  validFrom: '2022-01-01',
};

describe('The organisation', () => {
  it('is built up, and shown as it was on each day', async () => {
    expect((await operate('departments', department)).body).toMatchObject({ id: 'boern-og-familie' });
    expect((await operate('teams', { ...team, ages: { from: 0, to: 8 } })).status).toBe(201);
    expect((await operate('teams', { ...team, code: 'team-1', name: 'Team 1', validFrom: '2000-01-01' })).status).toBe(
      201,
    );
    expect((await operate('teams/team-1/dissolve', { lastDay: '2021-05-31' })).status).toBe(200);
    expect((await operate('staff', person)).status).toBe(201);
    expect((await operate('staff/ida.holm/move', { teams: [], from: '2023-01-01' })).status).toBe(200);
    expect((await operate('staff/ida.holm/leave', { lastDay: '2023-12-31' })).status).toBe(200);

    const { body } = await bench.as('advisory-board').get('/organisation?on=2021-06-01');
    expect(body).toEqual({
      on: '2021-06-01',
      departments: [department],
      teams: [{ ...team, ages: { from: 0, to: 8 }, validTo: null }],
    });
    const teamsOn = async (on: string) =>
      (await bench.as('analyst').get(`/organisation${on}`)).body.teams.length as number;
    expect([await teamsOn('?on=2021-05-31'), await teamsOn('')]).toEqual([1, 2]);

    const staffOn = async (on: string) =>
      (await bench.as('analyst').get(`/organisation/staff${on}`)).body.staff as object[];
    expect(await staffOn('?on=2022-06-01')).toEqual([{ ...person, forgotten: false, validTo: '2022-12-31' }]);
    expect(await staffOn('?on=2023-06-01')).toEqual([expect.objectContaining({ teams: [], validTo: '2023-12-31' })]);
    expect(await staffOn('?on=2024-01-01')).toEqual([]);
    expect(await staffOn('')).toHaveLength(2);
  });

  it('shows staff whose name was forgotten, without the name', async () => {
    await operate('departments', department);
    await operate('teams', team);
    await operate('staff', person);
    await bench.vault.forget(personKey('ida.holm'));
    const { body } = await bench.as('analyst').get('/organisation/staff');
    expect(body.staff).toEqual([expect.objectContaining({ staffId: 'ida.holm', name: null, forgotten: true })]);
  });

  it.each([
    ['departments', { ...department, code: 'Børn' }, 422, 'organisation-code-malformed'],
    ['departments', { ...department, validFrom: '2024-02-30' }, 400, 'input-not-valid'],
    ['departments', { ...department, chief: 'x' }, 400, 'input-not-valid'],
    ['teams', team, 404, 'department-not-established'],
    ['teams', { ...team, ages: { from: 0.5, to: 8 } }, 400, 'input-not-valid'],
    ['teams/team-9/dissolve', { lastDay: '2021-05-31' }, 404, 'team-not-established'],
    ['staff', person, 422, 'staff-member-in-no-such-team'],
    ['staff', { ...person, roles: ['boss'] }, 400, 'input-not-valid'],
    ['staff', { ...person, staffId: 'two words' }, 400, 'input-not-valid'],
    ['staff/nobody/move', { teams: [], from: '2023-01-01' }, 404, 'staff-member-not-known'],
    ['staff/nobody/leave', { lastDay: '2023-12-31' }, 404, 'staff-member-not-known'],
  ])('refuses POST /organisation/%s of %j', async (path, body, status, code) => {
    const answer = await operate(path, body);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
    expect(await bench.store.head()).toBe(0n);
  });

  it('is changed by the operator alone', async () => {
    for (const path of ['departments', 'teams', 'teams/x/dissolve', 'staff', 'staff/x/move', 'staff/x/leave']) {
      expect((await as('analyst', `/organisation/${path}`, department)).status).toBe(403);
    }
  });
});

describe('Loading an organisation', () => {
  const plan = slagelseOrganisation(demoPersonas);
  const load = (changed: Partial<typeof plan> = {}) =>
    bench.app.get(OrganisationLoader).load({ ...plan, ...changed }, { at });
  const faultsOf = async (loading: Promise<unknown>) => {
    const error = await loading.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof OrganisationRefused)) throw new Error('it was not refused', { cause: error });
    return error.faults.map(({ field }) => field);
  };

  it('records it once, however often it starts', async () => {
    const { recorded } = await load();
    const head = await bench.store.head();
    expect(await load()).toEqual({ recorded: 0, present: recorded });
    expect(await bench.store.head()).toBe(head);
    const { body } = await bench.as('analyst').get('/organisation/staff?on=2026-01-01');
    const staff = body.staff as { name: string }[];
    expect(new Set(staff.map(({ name }) => name))).toEqual(new Set(demoPersonas.map(({ name }) => name)));
  });

  it('records what is new in it: a move, somebody who leaves, a team that ends', async () => {
    await load();
    const [first, ...others] = plan.staff;
    if (!first) throw new Error('the demo has staff');
    const moved = {
      ...first,
      memberships: [...first.memberships, { from: '2024-01-01', teams: ['ungeliv'] }],
      lastDay: '2025-01-31',
    };
    const teams = plan.teams.map((one) => (one.code === 'skoleliv' ? { ...one, lastDay: '2026-12-31' } : one));
    expect(await load({ staff: [moved, ...others], teams })).toMatchObject({ recorded: 3 });
  });

  it('refuses what rewrites history, and writes nothing of it', async () => {
    await load();
    const head = await bench.store.head();
    const [first, second, ...others] = plan.staff;
    if (!first || !second) throw new Error('the demo has staff');
    const renamed = { ...first, name: 'En Anden' };
    const newcomer = { ...second, staffId: 'new', memberships: [{ from: '2024-01-01', teams: ['ungeliv'] }] };
    expect(await faultsOf(load({ staff: [renamed, second, ...others, newcomer] }))).toEqual(['staff[0]']);
    expect(await faultsOf(load({ staff: [second, ...others] }))).not.toHaveLength(0);
    expect(await bench.store.head()).toBe(head);
  });

  it('refuses what breaks a rule, naming every line of it, and writes nothing', async () => {
    const [first, ...others] = plan.staff;
    if (!first) throw new Error('the demo has staff');
    const early = { ...first, memberships: [{ from: '2015-01-01', teams: ['boerneliv'] }] };
    const lost = plan.teams.map((one) => (one.code === 'ungeliv' ? { ...one, department: 'nowhere' } : one));
    expect(await faultsOf(load({ staff: [early, ...others] }))).toEqual(['staff[0]']);
    expect((await faultsOf(load({ teams: lost })))[0]).toBe('teams[4]');
    expect(await faultsOf(load({ staff: [first, first] }))).toEqual(['staff[1].staffId']);
    expect(await bench.store.head()).toBe(0n);
  });
});

describe('An organisation file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lydhoer-organisation-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const load = async (content: string | Buffer) => {
    const path = join(folder, 'organisation.json');
    await writeFile(path, content);
    return bench.app.get(OrganisationFile).load(path, { at });
  };

  it('is loaded', async () => {
    const { staff, ...rest } = slagelseOrganisation(demoPersonas.slice(0, 1));
    expect(await load(JSON.stringify({ ...rest, staff }))).toEqual({ recorded: 11, present: 0 });
  });

  it('of the guide is one', async () => {
    const path = new URL('../../../docs/guides/organisation.example.json', import.meta.url).pathname;
    const { recorded } = await bench.app.get(OrganisationFile).load(path, { at });
    expect(recorded).toBeGreaterThan(0);
  });

  it.each([
    ['{', 'expected JSON'],
    ['[]', 'the organisation: expected a value of the type object'],
    ['{"departments":[],"teams":[]}', 'staff: expected a value: it is missing'],
    [Buffer.from('{"departments":"\xf8"}', 'latin1'), 'it is not UTF-8'],
  ])('of %j is refused', async (content, message) => {
    await expect(load(content)).rejects.toThrow(message);
  });

  it('that is not there is refused by name', async () => {
    const loading = bench.app.get(OrganisationFile).load(join(folder, 'none.json'), { at });
    await expect(loading).rejects.toThrow('none.json (ENOENT)');
  });
});
