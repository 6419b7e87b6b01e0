import { complaintId } from '../../testing/complaint-examples.js';
import { basis, complains, decided, joins, standing } from '../../testing/standing-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';

describe('Who may complain', () => {
  it('of how a case was handled is everybody who met it', () => {
    expect(standing(complains('staff'), 'klager', 'p2')).toEqual(['entitled', 'conduct-is-open-to-all', null]);
  });

  it('of a decision is the custody holder', () => {
    expect(standing(complains('custody-holder'))).toEqual([
      'entitled',
      'custody-holder',
      'retssikkerhedsloven § 60, stk. 2',
    ]);
  });

  it.each([
    ['other-relative', 'not-entitled', 'not-the-person-concerned'],
    ['staff', 'not-entitled', 'not-the-person-concerned'],
    ['not-stated', 'needs-assessment', 'role-unknown'],
  ] as const)('of a decision is, as %s: %s, because %s', (role, answer, why) => {
    expect(standing(complains(role)).slice(0, 2)).toEqual([answer, why]);
  });

  it('is the adult whom it concerns, under whichever law', () => {
    expect(standing(complains('child', { years: 18, legalBasis: null }))).toEqual([
      'entitled',
      'person-concerned',
      'retssikkerhedsloven § 60, stk. 2',
    ]);
  });

  it.each([
    ['§ 46', 10, 'entitled', 'child-of-age'],
    ['§ 46', 9, 'not-entitled', 'child-below-age'],
    ['§ 32, stk. 1', 10, 'entitled', 'child-of-age'],
    ['§ 32', 10, 'needs-assessment', 'case-type-not-listed'],
    ['§ 32, stk. 2', 10, 'needs-assessment', 'case-type-not-listed'],
    ['§ 104, stk. 2-5', 12, 'entitled', 'child-of-age'],
    ['§ 91', 17, 'needs-assessment', 'case-type-not-listed'],
    ['§ 47', 10, 'entitled', 'child-of-age'],
    ['§ 143', 10, 'entitled', 'child-of-age'],
    ['§ 104, stk. 1 og 2', 12, 'needs-assessment', 'case-type-not-listed'],
    ['§ 63, stk. 1 og 2', 10, 'entitled', 'child-of-age'],
    ['bilag', 10, 'needs-assessment', 'case-type-not-listed'],
  ])('under barnets lov %s is a child of %d: %s, because %s', (paragraph, years, answer, why) => {
    expect(standing(complains('child', { years, legalBasis: basis(paragraph) }))).toEqual([
      answer,
      why,
      'barnets-lov § 3',
      'unverified',
    ]);
  });

  it.each(['33', '39', '46', '52', '97, stk. 2', '100, stk. 1', '104, stk. 4', '114', '115', '116', '120'])(
    'under barnets lov § %s, which § 3 lists, is a child that has turned ten',
    (paragraph) => {
      const legalBasis = basis(`§ ${paragraph}`);
      expect(standing(complains('child', { years: 10, legalBasis }))[1]).toBe('child-of-age');
      expect(standing(complains('child', { years: 9, legalBasis }))[1]).toBe('child-below-age');
    },
  );

  it.each([
    ['barnets-lov', '2023-12-31', '2024-01-01'],
    ['serviceloven', '1999-12-31', '2000-01-01'],
    ['voksenansvarsloven', '1999-12-31', '2000-01-01'],
  ])('under %s follows no age limit on %s, and one on %s', (statute, before, from) => {
    const why = (on: string) =>
      standing([...complains('child', { years: 12 }), ...decided(on, basis('§ 46', statute))])[1];
    expect([why(before), why(from)]).toEqual(['no-age-limit-known', 'child-of-age']);
  });

  it.each([
    ['voksenansvarsloven', 12, 'entitled', 'child-of-age', 'voksenansvarsloven § 23'],
    ['voksenansvarsloven', 11, 'not-entitled', 'child-below-age', 'voksenansvarsloven § 23'],
  ])('under %s is a child of %d: %s, and nobody has confirmed the age', (statute, years, answer, why, rule) => {
    const events = complains('child', { years, legalBasis: basis('§ 16', statute) });
    expect(standing(events)).toEqual([answer, why, rule, 'unverified']);
  });

  it('depends on the law of the day: serviceloven asked for 12 years, until barnets lov came', () => {
    const events = (decidedOn: string) => [
      ...complains('child', { years: 11 }),
      ...decided(decidedOn, basis('§ 52', 'serviceloven')),
    ];
    expect(standing(events('2023-12-31'))).toEqual([
      'not-entitled',
      'child-below-age',
      'serviceloven §§ 166-168',
      'unverified',
    ]);
    expect(standing(events('2024-01-01')).slice(0, 2)).toEqual(['needs-assessment', 'no-age-limit-known']);
  });

  it('is left to a person where the age, the law or the role is not known', () => {
    expect(standing(complains('child')).slice(0, 2)).toEqual(['needs-assessment', 'age-unknown']);
    expect(standing(complains('child', { years: 10, legalBasis: null })).slice(0, 2)).toEqual([
      'needs-assessment',
      'legal-basis-unknown',
    ]);
    expect(standing(complains('child', { years: 10, legalBasis: basis('§ 1', 'en anden lov') })).slice(0, 2)).toEqual([
      'needs-assessment',
      'no-age-limit-known',
    ]);
  });

  it('is left to a person where a corrected receipt leaves the age between two', () => {
    const received = (receivedOn: string): ComplaintEvent => ({
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn, reason: 'Stemplet.' },
    });
    expect(standing(complains('child', { years: 10, more: [received('2026-01-20')] }))).toEqual([
      'needs-assessment',
      'age-uncertain',
      'barnets-lov § 3',
      'unverified',
    ]);
    expect(standing(complains('child', { years: 11, more: [received('2026-01-20')] })).slice(0, 2)).toEqual([
      'entitled',
      'child-of-age',
    ]);
  });

  it('is left to a person for a parent without custody, and then as it was assessed', () => {
    const events = complains('custody-holder', {
      more: [joins('far', { roles: ['complainant', 'parent-without-custody'] })],
    });
    expect(standing(events, 'far').slice(0, 2)).toEqual(['needs-assessment', 'parent-without-custody']);
    const assessed = (pointId: string): ComplaintEvent => ({
      type: 'StandingAssessed',
      data: {
        complaintId,
        personId: 'far',
        pointId,
        standing: 'entitled',
        assessedOn: '2026-02-25',
        reason: 'Samvær.',
      },
    });
    expect(standing([...events, assessed('p1')], 'far').slice(0, 2)).toEqual(['entitled', 'assessed']);
    expect(standing([...events, assessed('p1'), assessed('another')], 'far')[1]).toBe('assessed');
    expect(standing([...events, assessed('another')], 'far').slice(0, 2)).toEqual([
      'needs-assessment',
      'parent-without-custody',
    ]);
  });

  it('is not whoever only accompanies somebody', () => {
    const events = complains('custody-holder', { more: [joins('ven', { roles: ['complainant', 'support-person'] })] });
    expect(standing(events, 'ven').slice(0, 2)).toEqual(['not-entitled', 'not-the-person-concerned']);
  });

  it('is whoever is entitled in one of several roles', () => {
    const events = complains('other-relative', { more: [joins('klager', { roles: ['custody-holder'] })] });
    expect(standing(events).slice(0, 2)).toEqual(['entitled', 'custody-holder']);
  });
});
