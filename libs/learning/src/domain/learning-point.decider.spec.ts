import { specification } from '@lydhoer/kernel/testing';
import { learningPointDecider, type IdentifyLearningPoint, type LinkEvidence } from './learning-point.decider.js';
import { lookedUp } from './learning.refusals.js';
import type { KnownEvidence } from './known.js';
import type { LearningPointIdentified } from './learning-point.events.js';
import type { Evidence } from './learning.schemas.js';

const given = specification(learningPointDecider);
const today = '2026-03-10';
const point: Evidence = { kind: 'complaint-point', complaintId: 'c1', pointId: 'p1' };
const finding: Evidence = { kind: 'finding', reviewId: 'r1', findingId: 'f1' };
const recommendation: Evidence = { kind: 'recommendation', reviewId: 'r1', recommendationId: 'f1' };
const counts = { annulled: false, goesOn: null };
const knownEvidence: ReadonlyMap<string, KnownEvidence> = new Map(
  ['complaint-point c1 p1', 'finding r1 f1', 'recommendation r1 f1'].map((name) => [name, counts]),
);
/** As above, but for what is known of the complaint's point. */
const but = (known: Partial<KnownEvidence>) =>
  new Map([...knownEvidence, ['complaint-point c1 p1', { ...counts, ...known }] as const]);
const merged = but({ goesOn: { complaintId: 'c2', pointId: 'q1' } });
const annulled = but({ annulled: true });

const noNotice: LearningPointIdentified['data'] = {
  learningPointId: 'l1',
  theme: 'TIME.NO_NOTICE',
  title: 'Families are not told when a case takes longer',
  identifiedBy: 'birgitte',
  identifiedOn: today,
  evidence: [point],
};
const identified = (changes: Partial<LearningPointIdentified['data']> = {}) => ({
  type: 'LearningPointIdentified' as const,
  data: { ...noNotice, ...changes },
});
const identify = (changes: Partial<IdentifyLearningPoint['data']> = {}) => ({
  type: 'IdentifyLearningPoint' as const,
  data: { ...noNotice, today, knownEvidence, themeValidity: { from: '2000-01-01', to: null }, ...changes },
});
const link = (evidence: LinkEvidence['data']['evidence'], known = knownEvidence) => ({
  type: 'LinkEvidence' as const,
  data: { learningPointId: 'l1', linkedBy: 'birgitte', evidence, today, knownEvidence: known },
});
const linked = (evidence: Evidence[]) => ({
  type: 'EvidenceLinked' as const,
  data: { learningPointId: 'l1', linkedBy: 'birgitte', linkedOn: today, evidence },
});

describe('A learning point', () => {
  it('is identified from evidence', () => {
    given().when(identify()).then(identified());
  });
  it('is identified from findings and recommendations as well', () => {
    const evidence = [point, finding, recommendation];
    given().when(identify({ evidence })).then(identified({ evidence }));
  });
  it('is identified once', () => {
    given(identified()).when(identify()).thenRefuses('learning-point-already-identified');
  });
  it('is not identified without evidence', () => {
    given()
      .when(identify({ evidence: [] }))
      .thenRefuses('learning-point-needs-evidence', { field: 'evidence' });
  });
  it('is not identified in the future', () => {
    given()
      .when(identify({ identifiedOn: '2026-03-11' }))
      .thenRefuses('learning-date-in-the-future', { field: 'identifiedOn', latest: today });
  });
  it('has a theme of the vocabulary', () => {
    given()
      .when(identify({ themeValidity: undefined }))
      .thenRefuses('learning-theme-unknown', { field: 'theme' });
  });
  it('has a theme that was valid when it was identified', () => {
    const themeValidity = { from: '2000-01-01', to: '2026-03-09' };
    given()
      .when(identify({ themeValidity }))
      .thenRefuses('learning-theme-not-valid-on-date', { field: 'theme', date: today });
    given()
      .when(identify({ themeValidity, identifiedOn: '2026-03-09' }))
      .then(identified({ identifiedOn: '2026-03-09' }));
  });
  it('rests on nothing unknown', () => {
    given()
      .when(identify({ evidence: [point, { ...point, pointId: 'p9' }] }))
      .thenRefuses('evidence-unknown', { field: 'evidence[1]' });
  });
  it('names the same evidence once', () => {
    given()
      .when(identify({ evidence: [point, point] }))
      .thenRefuses('evidence-already-linked', { field: 'evidence[1]' });
  });
});

describe('Evidence', () => {
  it('is linked to a learning point later', () => {
    given(identified())
      .when(link([finding]))
      .then(linked([finding]));
  });
  it('is not linked to a learning point nobody identified', () => {
    given()
      .when(link([finding]))
      .thenRefuses('learning-point-unknown');
  });
  it('is not linked again', () => {
    given(identified())
      .when(link([point]))
      .thenRefuses('evidence-already-linked');
    given(identified(), linked([finding]))
      .when(link([finding]))
      .thenRefuses('evidence-already-linked');
  });
  it('of two kinds is not the same, though the ids are', () => {
    given(identified(), linked([finding]))
      .when(link([recommendation]))
      .then(linked([recommendation]));
  });
  it('is not linked when there is none', () => {
    given(identified()).when(link([])).thenRefuses('learning-point-needs-evidence');
  });
  it('is not linked when it does not exist', () => {
    given(identified())
      .when(link([{ ...finding, findingId: 'f9' }]))
      .thenRefuses('evidence-unknown');
  });
});

describe('Evidence of a registration that does not count', () => {
  const field = 'evidence[0]';
  it('is refused with the complaint, and the point, in which it goes on', () => {
    const elsewhere = { field, complaintId: 'c2', pointId: 'q1' };
    given()
      .when(identify({ knownEvidence: merged }))
      .thenRefuses('evidence-goes-on-elsewhere', elsewhere);
    given(identified({ evidence: [finding] }))
      .when(link([point], merged))
      .thenRefuses('evidence-goes-on-elsewhere', elsewhere);
  });
  it('is refused as annulled where nothing goes on, and sent to the other one of two registrations', () => {
    given()
      .when(identify({ knownEvidence: annulled }))
      .thenRefuses('evidence-annulled', { field });
    const twice = but({ annulled: true, goesOn: { complaintId: 'c2', pointId: null } });
    given()
      .when(identify({ knownEvidence: twice }))
      .thenRefuses('evidence-goes-on-elsewhere', { field, complaintId: 'c2', pointId: null });
  });
  it('stays where it was linked before', () => {
    given(identified())
      .when(link([finding], merged))
      .then(linked([finding]));
    given(identified())
      .when(link([point], merged))
      .thenRefuses('evidence-already-linked');
  });
});

describe('A refusal that rests on a lookup', () => {
  it.each([
    ['learning-theme-unknown', identify({ themeValidity: undefined })],
    ['learning-theme-not-valid-on-date', identify({ themeValidity: { from: '2026-03-11', to: null } })],
    ['evidence-unknown', identify({ knownEvidence: new Map() })],
    ['evidence-goes-on-elsewhere', identify({ knownEvidence: merged })],
    ['evidence-annulled', identify({ knownEvidence: annulled })],
  ] as const)('is asked again before it stands: %s', (code, command) => {
    given().when(command).thenRefuses(code);
    expect(lookedUp).toContain(code);
  });
});
