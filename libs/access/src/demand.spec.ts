import type { AccessFacts, Caller } from './caller.js';
import { allows, demand, demandSome, scopesOf } from './demand.js';
import { Forbidden } from './forbidden.js';
import { permissions, roles, type Permission, type Role } from './permissions.js';

const me = (role: Role, ...more: Role[]): Caller => ({ staffId: 'me', roles: [role, ...more], teams: ['boerneliv'] });

function refused(act: () => void): Forbidden {
  try {
    act();
  } catch (error) {
    if (error instanceof Forbidden) return error;
  }
  throw new Error('it was allowed');
}

describe('A permission reaches', () => {
  it.each<[string, Role, Permission, AccessFacts, boolean]>([
    ['everything, for a jurist', 'jurist', 'answer-point', {}, true],
    ['nothing, without a role for it', 'analyst', 'answer-point', { registeredBy: 'me', assignee: 'me' }, false],
    ['own: what the caller registered', 'borgerraadgiver', 'manage-complaint', { registeredBy: 'me' }, true],
    ['own: what the caller is assigned to', 'caseworker', 'read-complaint', { assignee: 'me' }, true],
    ['own: what the caller’s team has', 'caseworker', 'read-complaint', { teams: ['x', 'boerneliv'] }, true],
    [
      'not others’ things',
      'caseworker',
      'read-complaint',
      { registeredBy: 'you', assignee: 'you', teams: ['x'] },
      false,
    ],
    ['not things without facts', 'caseworker', 'read-complaint', {}, false],
    ['own team: what the team has', 'team-leader', 'answer-point', { teams: ['boerneliv'] }, true],
    [
      'not another team’s, though registered by the caller',
      'team-leader',
      'answer-point',
      { registeredBy: 'me', teams: ['x'] },
      false,
    ],
    ['owner: the caller’s action', 'caseworker', 'work-on-action', { owner: 'me' }, true],
    ['owner: not another’s action', 'caseworker', 'work-on-action', { owner: 'you' }, false],
    ['owner: not an action without an owner', 'caseworker', 'work-on-action', {}, false],
    ['not the owner: another’s action', 'jurist', 'verify-effect', { owner: 'you' }, true],
    ['not the owner: not the caller’s own', 'jurist', 'verify-effect', { owner: 'me' }, false],
    ['not the owner: not an action without an owner', 'jurist', 'verify-effect', {}, false],
    ['addressee: the caller', 'team-leader', 'reply-to-recommendation', { addressee: 'me' }, true],
    ['addressee: a team of the caller’s', 'team-leader', 'reply-to-recommendation', { addressee: 'boerneliv' }, true],
    ['addressee: nobody else', 'team-leader', 'reply-to-recommendation', { addressee: 'skoleliv' }, false],
    ['addressee: not when there is none', 'team-leader', 'reply-to-recommendation', {}, false],
    ['with consent', 'borgerraadgiver', 'read-complaint-with-persons', { consent: true }, true],
    [
      'not without consent',
      'borgerraadgiver',
      'read-complaint-with-persons',
      { consent: false, registeredBy: 'me' },
      false,
    ],
    ['not when consent is not known', 'borgerraadgiver', 'read-complaint-with-persons', {}, false],
    ['nothing that would have to be suppressed', 'advisory-board', 'read-figures', {}, false],
  ])('%s', (_claim, role, permission, facts, expected) => {
    expect(allows(me(role), permission, facts)).toBe(expected);
  });

  it('as far as the widest of several roles', () => {
    expect(allows(me('caseworker', 'jurist'), 'answer-point', { teams: ['x'] })).toBe(true);
    expect(scopesOf(me('caseworker', 'jurist', 'team-leader'), 'answer-point')).toEqual(['own', 'all', 'own-team']);
    expect(scopesOf(me('analyst'), 'answer-point')).toEqual([]);
  });
});

describe('A demand', () => {
  it('passes what is allowed', () => {
    expect(() => {
      demand(me('jurist'), 'tag-point');
    }).not.toThrow();
  });

  it('that no role of the caller’s has says which roles do', () => {
    const error = refused(() => {
      demand(me('caseworker'), 'tag-point');
    });
    expect(error).toMatchObject({ permission: 'tag-point', allowed: { jurist: 'all' }, failed: [] });
  });

  it('that does not reach says how far the caller’s roles do', () => {
    const error = refused(() => {
      demand(me('team-leader'), 'answer-point', { teams: ['skoleliv'] });
    });
    expect(error.failed).toEqual([{ role: 'team-leader', scope: 'own-team' }]);
  });

  it('before anything is read passes whoever could reach something', () => {
    expect(() => {
      demandSome(me('caseworker'), 'answer-point');
    }).not.toThrow();
    expect(
      refused(() => {
        demandSome(me('analyst'), 'answer-point');
      }).failed,
    ).toEqual([]);
    expect(
      refused(() => {
        demandSome(me('advisory-board'), 'read-figures');
      }).failed,
    ).toEqual([{ role: 'advisory-board', scope: 'suppressed' }]);
  });
});

describe('The table', () => {
  it('names known roles only, and leaves no permission without one', () => {
    for (const row of Object.values(permissions)) {
      expect(Object.keys(row).length).toBeGreaterThan(0);
      expect(roles).toEqual(expect.arrayContaining(Object.keys(row)));
    }
  });
});
