import type { Membership } from './parties.state.js';
import type { PartyRole } from './parties.values.js';
import { lastToldIn } from './party.js';

const membership = (role: PartyRole, joinedOn: string, mistaken = false): Membership => ({
  ...{ role, joinedOn, leftOn: null, from: 'addition', mistaken, represents: null },
  power: { required: null, askedOn: [], receivedOn: null },
});
const of = (...memberships: readonly Membership[]) => ({ memberships });

describe('The last time that was told of somebody in a role', () => {
  it('is that of this role which was no mistake, or else the last one that was', () => {
    const rightly = membership('complainant', '2026-02-21');
    const mistaken = membership('complainant', '2026-02-23', true);
    const other = membership('custody-holder', '2026-02-24', true);
    expect(lastToldIn(of(rightly, mistaken, other), 'complainant')).toBe(rightly);
    expect(lastToldIn(of(mistaken, other), 'complainant')).toBe(mistaken);
    expect(lastToldIn(of(other), 'complainant')).toBeUndefined();
  });
});
