import { demoPersona, demoPersonas } from './demo-personas.js';
import { roles } from './permissions.js';

describe('The demo personas', () => {
  it('are two for every role with a four-eyes rule, and one for each of the others', () => {
    const count = (role: string) => demoPersonas.filter((persona) => persona.roles.includes(role as never)).length;
    expect(Object.fromEntries(roles.map((role) => [role, count(role)]))).toEqual({
      borgerraadgiver: 1,
      jurist: 2,
      'team-leader': 2,
      caseworker: 2,
      'working-group': 2,
      analyst: 1,
      'advisory-board': 1,
      operator: 1,
    });
  });

  it('have ids that stay the same for ever, each their own', () => {
    expect(demoPersona('jurist-1').staffId).toBe('59bc1122-4d7a-5048-b843-b1837f314c53');
    expect(new Set(demoPersonas.map(({ staffId }) => staffId)).size).toBe(demoPersonas.length);
  });
});
