import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  closed,
  complaint,
  complaintId,
  contact,
  intake,
  known,
  point,
  today,
  withdrawn,
} from '../testing/complaint-examples.js';
import type { AddPoint, ClassifyPoint, RegisterComplaint } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import { lookedUp } from './complaint.refusals.js';
import type { PointClassified } from './complaint.events.js';
import type { PointFacts } from './complaint.schemas.js';

const given = specification(complaintDecider);
const register = (points: readonly PointFacts[], receivedOn = '2026-02-20', imported = false): RegisterComplaint => ({
  type: 'RegisterComplaint',
  data: { intake: intake({ receivedOn }), points, known, today, imported },
});
const add = (added: PointFacts, raisedOn: string | null = null): AddPoint => ({
  type: 'AddPoint',
  data: { complaintId, point: added, raisedOn, known, today },
});
const classification = (changes: Partial<PointClassified['data']> = {}): PointClassified['data'] => ({
  complaintId,
  pointId: 'p1',
  kind: 'formalitet',
  theme: 'HEARING',
  consequences: ['TRUST'],
  legalBasis: { statute: 'forvaltningsloven', paragraph: '§ 19' },
  team: 'boerneliv',
  reason: null,
  ...changes,
});
const classify = (changes: Partial<PointClassified['data']> = {}): ClassifyPoint => ({
  type: 'ClassifyPoint',
  data: { ...classification(changes), known },
});
const many = (count: number) => Array.from({ length: count }, (_, index) => point(`p${index + 1}`));

describe('The points of a complaint', () => {
  it('are one at least', () => {
    given().when(register([])).thenRefuses('complaint-needs-a-point', { field: 'points' });
  });
  it('are fifty at most', () => {
    given()
      .when(register(many(50)))
      .then(complaint(many(50)));
    given()
      .when(register(many(51)))
      .thenRefuses('too-many-points', { field: 'points', most: 50 });
    given(complaint(many(49)))
      .when(add(point('p50')))
      .then({
        type: 'PointAdded',
        data: { complaintId, point: point('p50'), raisedOn: null },
      });
    given(complaint(many(50)))
      .when(add(point('p51')))
      .thenRefuses('too-many-points');
  });
  it('have ids of their own', () => {
    given()
      .when(register([point('p1'), point('p1')]))
      .thenRefuses('point-repeated', { field: 'points[1]' });
    given(complaint())
      .when(add(point('p1')))
      .thenRefuses('point-repeated');
  });
  it('are not a contact’s', () => {
    given(contact())
      .when(add(point('p1')))
      .thenRefuses('contact-has-no-points');
  });
  it('are not added after the end', () => {
    given(complaint(), withdrawn())
      .when(add(point('p2')))
      .thenRefuses('complaint-withdrawn');
    given(complaint(), answered(), closed())
      .when(add(point('p2')))
      .thenRefuses('complaint-closed');
  });
  it('belong to a complaint that exists', () => {
    given()
      .when(add(point('p1')))
      .thenRefuses('complaint-unknown');
  });
});

describe('The words of a point', () => {
  const on = '2026-02-20';
  it.each([
    ['theme-unknown', { theme: 'NONE' }, 'theme', {}],
    ['theme-not-valid-on-date', { theme: 'RETIRED' }, 'theme', { on, from: '2000-01-01', to: '2023-12-31' }],
    ['consequence-unknown', { consequences: ['TRUST', 'NONE'] }, 'consequences[1]', {}],
    [
      'consequence-not-valid-on-date',
      { consequences: ['LEGALITY'] },
      'consequences[0]',
      { on, from: '2026-02-21', to: null },
    ],
    ['consequence-repeated', { consequences: ['TRUST', 'TRUST'] }, 'consequences[1]', {}],
    ['team-unknown', { team: 'nowhere' }, 'team', {}],
    ['team-not-valid-on-date', { team: 'team-1' }, 'team', { on, from: '2000-01-01', to: '2021-05-31' }],
  ])('refuse %s, and asks the lookup again where it rests on one', (code, changes, field, facts) => {
    given()
      .when(register([point('p0'), point('p1', changes)]))
      .thenRefuses(code, { field: `points[1].${field}`, ...facts });
    given(complaint())
      .when(add(point('p2', changes)))
      .thenRefuses(code, { field: `points[0].${field}`, ...facts });
    given(complaint())
      .when(classify(changes))
      .thenRefuses(code, { field, ...facts });
    expect(lookedUp.has(code)).toBe(code !== 'consequence-repeated');
  });
  it('count on the day of receipt, both ends included', () => {
    const old = [point('p1', { team: 'team-1', theme: 'RETIRED' })];
    given()
      .when(register(old, '2021-05-31'))
      .then(complaint(old, { receivedOn: '2021-05-31' }));
    given()
      .when(register([point('p1')], '2021-06-01'))
      .then(complaint([point('p1')], { receivedOn: '2021-06-01' }));
    given()
      .when(register([point('p1')], '2021-05-31'))
      .thenRefuses('team-not-valid-on-date');
  });
  it('are checked in imports, too', () => {
    given()
      .when(register([point('p1', { theme: 'NONE' })], '2026-02-20', true))
      .thenRefuses('theme-unknown');
  });
  it.each(['kind', 'theme', 'team'] as const)('may leave the %s unstated in imports only', (field) => {
    const unstated = [point('p1', { [field]: 'not-stated' })];
    given()
      .when(register(unstated))
      .thenRefuses('not-stated-only-from-imports', { field: `points[0].${field}` });
    given(complaint([point('p2')]))
      .when(add(point('p1', { [field]: 'not-stated' })))
      .thenRefuses('not-stated-only-from-imports', { field: `points[0].${field}` });
    given()
      .when(register(unstated, '2026-02-20', true))
      .then(complaint(unstated));
  });
  it('never name a consequence that is not stated', () => {
    const unstated = [point('p1', { consequences: ['not-stated'] })];
    given()
      .when(register(unstated, '2026-02-20', true))
      .thenRefuses('consequence-unknown');
  });
});

describe('The classification of a point', () => {
  const classified = (changes: Partial<PointClassified['data']> = {}) => ({
    type: 'PointClassified' as const,
    data: classification(changes),
  });
  it('stands whole as it is told', () => {
    given(complaint()).when(classify()).then(classified());
    given(complaint())
      .when(classify({ kind: 'realitet', theme: 'DECISION' }))
      .then(classified({ kind: 'realitet', theme: 'DECISION' }));
  });
  it('is of a point of the complaint', () => {
    given(complaint())
      .when(classify({ pointId: 'p2' }))
      .thenRefuses('point-unknown', { field: 'pointId' });
  });
  it('changes something', () => {
    given(complaint(), classified()).when(classify()).thenRefuses('classification-unchanged');
    const two = classified({ consequences: ['TRUST', 'LEGALITY'] });
    const swapped = classify({ consequences: ['LEGALITY', 'TRUST'] });
    given(complaint([point('p1')], { receivedOn: '2026-02-25' }), two)
      .when(swapped)
      .thenRefuses('classification-unchanged');
  });
  it.each([
    ['the kind', { kind: 'realitet' as const }],
    ['the theme', { theme: 'DECISION' }],
    ['the consequences', { consequences: [] }],
    ['the legal basis', { legalBasis: null }],
    ['the statute', { legalBasis: { statute: 'barnets lov', paragraph: '§ 19' } }],
    ['the paragraph', { legalBasis: { statute: 'forvaltningsloven', paragraph: '§ 20' } }],
    ['the team', { team: 'skoleliv' }],
  ])('changes when only %s does', (_what, change) => {
    given(complaint(), classified()).when(classify(change)).then(classified(change));
  });
  it('can be put right after the end, because figures must be right', () => {
    given(complaint(), withdrawn()).when(classify()).then(classified());
    given(complaint(), answered(), closed()).when(classify()).then(classified());
  });
  it('leaves an answered point formalitet', () => {
    given(complaint(), answered())
      .when(classify({ kind: 'realitet' }))
      .thenRefuses('answered-point-stays-formalitet', { field: 'kind' });
  });
  it('lets what a register left unstated stay so, or be stated', () => {
    const imported = complaint([point('p1', { kind: 'not-stated', theme: 'not-stated' })]);
    const stated = { kind: 'not-stated' as const, theme: 'not-stated' };
    given(imported).when(classify(stated)).then(classified(stated));
    given(imported).when(classify()).then(classified());
    given(complaint()).when(classify(stated)).thenRefuses('not-stated-only-from-imports', { field: 'kind' });
  });
  it('makes an answered point of unstated kind formalitet or leaves it unstated, never realitet', () => {
    const imported = complaint([point('p1', { kind: 'not-stated' })]);
    given(imported, answered()).when(classify()).then(classified());
    const unstated = { kind: 'not-stated' as const };
    given(imported, answered()).when(classify(unstated)).then(classified(unstated));
    given(imported, answered())
      .when(classify({ kind: 'realitet' }))
      .thenRefuses('answered-point-stays-formalitet');
  });

  it('says beside it where the point never was of the kind it was recorded as, with the reason', () => {
    const right = { kind: 'realitet' as const, reason: 'Det gælder afslaget.' };
    const wrong = { ...right, recordedWrongly: true };
    const classifying = (changes: object): ClassifyPoint => ({
      type: 'ClassifyPoint',
      data: { ...classification(), known, ...changes },
    });
    given(complaint())
      .when(classifying(wrong))
      .then(
        { type: 'PointClassified', data: classification(right) },
        {
          type: 'PointKindCorrected',
          data: { complaintId, pointId: 'p1', was: 'formalitet', kind: 'realitet', reason: wrong.reason },
        },
      );
    given(complaint())
      .when(classifying({ ...wrong, recordedWrongly: false }))
      .then({ type: 'PointClassified', data: classification(right) });
    given(complaint())
      .when(classifying({ ...wrong, reason: null }))
      .thenRefuses('kind-corrected-without-reason', { field: 'reason' });
    given(complaint())
      .when(classifying({ ...wrong, kind: 'formalitet' }))
      .thenRefuses('kind-not-corrected', { field: 'recordedWrongly' });
  });
});
