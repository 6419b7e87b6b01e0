import { complaint, point } from '../../testing/complaint-examples.js';
import { complains, joins, standing } from '../../testing/standing-examples.js';
import { powerOfAttorneyState } from './standing.rules.js';

describe('A representative', () => {
  const represents = (required: boolean, receivedOn: string | null, represented: string | null = 'mor') =>
    complains('not-stated', {
      years: 9,
      more: [
        joins('mor', { roles: ['custody-holder'] }),
        joins('advokat', {
          roles: ['complainant', 'representative'],
          represents: represented,
          powerOfAttorney: { required, receivedOn },
        }),
      ],
    });

  it.each([
    [true, null, 'power-of-attorney-waiting'],
    [true, '2026-02-24', 'power-of-attorney-received'],
    [false, null, 'power-of-attorney-not-required'],
  ] as const)('is entitled as whoever they act for: required %p, received %p', (required, receivedOn, why) => {
    expect(standing(represents(required, receivedOn), 'advokat')).toEqual([
      'entitled-with-power-of-attorney',
      why,
      'VEJ 11740/1986 pkt. 41',
    ]);
  });

  it('acts for whom the case concerns, where nobody else is named: a child of nine leaves it to a person', () => {
    expect(standing(represents(true, null, null), 'advokat').slice(0, 2)).toEqual([
      'needs-assessment',
      'represented-not-clearly-entitled',
    ]);
  });

  it('is left to a person where nobody is known for whom they act, or of whom nobody said whether one is required', () => {
    const alone = complaint([point('p1', { kind: 'realitet' })], {
      complainant: {
        role: 'representative',
        person: { personId: 'klager', name: null },
        powerOfAttorney: { required: true, receivedOn: null },
      },
    });
    expect(standing([alone]).slice(0, 2)).toEqual(['needs-assessment', 'represented-unknown']);
    expect(standing(represents(true, null, 'nobody'), 'advokat').slice(0, 2)).toEqual([
      'needs-assessment',
      'represented-unknown',
    ]);
    expect(standing(complains('representative', { years: 18 })).slice(0, 2)).toEqual([
      'needs-assessment',
      'power-of-attorney-unknown',
    ]);
  });

  it('waits for a power of attorney as long as it is required and has not come', () => {
    const power = (required: boolean, receivedOn: string | null) => ({ required, receivedOn, askedOn: null });
    expect(powerOfAttorneyState(null)).toBeNull();
    expect(powerOfAttorneyState(power(false, null))).toBe('not-required');
    expect(powerOfAttorneyState(power(true, null))).toBe('waiting');
    expect(powerOfAttorneyState(power(false, '2026-02-20'))).toBe('received');
  });
});
