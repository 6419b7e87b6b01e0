import { borgerraadgiver, persona } from './staff.js';
import { idFrom, type Step } from './step.js';

const synthetic = 'Syntetisk demotekst: ';

/**
 * One family, told in full: a child of ten complains of where it is to live, both its parents do, too, a lawyer's power
 * of attorney is still awaited, the decision reached the parents on different days, and their letter was registered
 * twice until a jurist merged the two. Invented, as everybody is: replacement numbers with letters are nobody's CPR.
 */
export function familyStory(): readonly Step[] {
  const [caseworker, jurist] = [persona('caseworker-boerneliv'), persona('jurist-1')];
  const step = (at: string, by: Step['by'], path: string, body: object, what: string): Step => ({
    ...{ at: `${at}:00.000Z`, by, path, body, key: `seed-family-${what}` },
  });
  const point = {
    kind: 'realitet',
    theme: 'DECISION.ASSESSMENT',
    legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' },
    team: 'boerneliv',
    description: `${synthetic}hvor barnet skal bo.`,
  };
  const child = { name: 'Liva Prøvesen', cpr: '150215XX12', bornOn: '2015-02-15' };
  const registration = step(
    '2025-03-10T09:12',
    caseworker,
    '/complaints',
    {
      ...{ channel: 'in-person', form: 'oral', receivedOn: '2025-03-10' },
      complainant: { role: 'child', person: child },
      concernsComplainant: true,
      parties: [
        { name: 'Alma Prøvesen', cpr: '240685XX34', roles: ['complainant', 'custody-holder'] },
        { name: 'Bo Eksempelsen', cpr: '110683XX56', roles: ['complainant', 'parent-without-custody'] },
        {
          name: 'Advokat Ivan Testrup',
          roles: ['representative'],
          represents: 'complainant',
          powerOfAttorney: { required: true },
        },
      ],
      narrative: `${synthetic}barnet fortæller selv.`,
      points: [point],
    },
    'registration',
  );
  const of = `/complaints/${idFrom(registration, 'complaint')}`;
  const [mother, father, lawyer] = [2, 3, 4].map((index) => idFrom(registration, 'person', index));
  const decision = step(
    '2025-03-11T08:30',
    jurist,
    `${of}/decisions`,
    {
      ...{ decidedOn: '2025-02-24', body: 'administration', legalBasis: point.legalBasis },
      points: [idFrom(registration, 'point')],
    },
    'decision',
  );
  const receipts = `${of}/decisions/${idFrom(decision, 'decision')}/receipts`;
  const received = { sentOn: '2025-02-24', guidance: 'given' };
  const again = step(
    '2025-03-13T10:05',
    borgerraadgiver,
    '/complaints',
    {
      ...{ channel: 'e-mail', form: 'written', receivedOn: '2025-03-12' },
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen', cpr: '240685XX34' } },
      concerns: child,
      narrative: `${synthetic}moderen skriver om den samme afgørelse.`,
      points: [point],
    },
    'again',
  );
  return [
    registration,
    decision,
    step(
      '2025-03-11T08:35',
      jurist,
      receipts,
      { ...received, personId: mother, channel: 'digital-post' },
      'mothers-receipt',
    ),
    step('2025-03-11T08:37', jurist, receipts, { ...received, personId: father, channel: 'letter' }, 'fathers-receipt'),
    step(
      '2025-03-11T08:50',
      jurist,
      `${of}/parties/${lawyer ?? ''}/power-of-attorney-request`,
      { askedOn: '2025-03-11' },
      'power-of-attorney',
    ),
    again,
    step(
      '2025-03-14T12:20',
      jurist,
      `/complaints/${idFrom(again, 'complaint')}/merging`,
      { into: idFrom(registration, 'complaint'), reason: `${synthetic}samme afgørelse, samme barn, samme uge.` },
      'merging',
    ),
  ];
}
