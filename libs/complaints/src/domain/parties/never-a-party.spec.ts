import { clockLine, clocksAfter } from '../../testing/clock-lines.js';
import { complaintId } from '../../testing/complaint-examples.js';
import { added, left, party, stepCorrected } from '../../testing/party-examples.js';
import { appealed, complaintAfter, decisionId, mette, receipt } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

const far = added(party('far'));
const mor = added(party('mor'));
const receivedBy = (personId: string | null) => receipt({ personId });
const asksForAccess = (personId: string | null): ComplaintEvent => ({
  type: 'AppealTimeSuspended',
  data: { complaintId, decisionId, personId, ground: 'access-to-files', requestedOn: '2026-02-10' },
});
const theirs = (personId: string | null) => [receivedBy(personId), asksForAccess(personId)];
const never = stepCorrected('joined', '2026-02-21', null, { neverAParty: true });

describe('Somebody who never was a party', () => {
  const others = [mor, ...theirs('mor'), ...theirs(mette), ...theirs(null)];

  it('received no decision and asked for nothing, and what is recorded of others stands', () => {
    const wrong = [...appealed(), far, ...theirs('far'), ...others];
    const right = [...appealed(), ...others];
    expect(complaintAfter([...wrong, never])).toEqual(complaintAfter(right));
    expect(clocksAfter(...wrong, never).map(clockLine)).toEqual(clocksAfter(...right).map(clockLine));
    expect(clocksAfter(...wrong)).toHaveLength(clocksAfter(...right).length + 1);
  });

  it('is another than who was one in a wrong role: their receipt stands', () => {
    const both = added(party('far', { roles: ['custody-holder', 'other'] }));
    const role = stepCorrected('joined', '2026-02-21', null);
    const right = added(party('far', { roles: ['other'] }));
    expect(complaintAfter([...appealed(), both, ...theirs('far'), role])).toEqual(
      complaintAfter([...appealed(), right, ...theirs('far')]),
    );
  });

  it('is another than who left: their receipt stands', () => {
    const gone = complaintAfter([...appealed(), far, ...theirs('far'), left('far', ['custody-holder'])]);
    expect(gone.realitet).toEqual(complaintAfter([...appealed(), far, ...theirs('far')]).realitet);
  });
});
