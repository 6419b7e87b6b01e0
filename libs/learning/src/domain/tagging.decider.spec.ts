import { specification } from '@lydhoer/kernel/testing';
import { tagSchemeNamed } from './tag-scheme.js';
import { taggingDecider, type TagPoint } from './tagging.decider.js';
import { lookedUp } from './learning.refusals.js';
import { tagSchemes } from './learning.values.js';
import type { PointTagged, PointUntagged } from './tagging.events.js';

const given = specification(taggingDecider);
const today = '2026-03-10';
const reasons = {
  complaintId: 'c1',
  pointId: 'p1',
  scheme: 'legal-cause',
  cause: 'REASONING',
  taggedBy: 'anders',
  note: 'No reasons at all',
} as const;
const tagged = (changes: Partial<PointTagged['data']> = {}) => ({
  type: 'PointTagged' as const,
  data: { ...reasons, taggedOn: today, ...changes },
});
const counts = { annulled: false, goesOn: null };
const pointIs = (known: object) => new Map([['p1', { ...counts, ...known }]]);
const points = new Map(['p1', 'p2'].map((pointId) => [pointId, counts] as const));
const tag = (changes: Partial<TagPoint['data']> = {}) => ({
  type: 'TagPoint' as const,
  data: { ...reasons, today, points, validity: { from: '2000-01-01', to: null }, ...changes },
});
const mistaken = {
  complaintId: 'c1',
  pointId: 'p1',
  scheme: 'legal-cause',
  cause: 'REASONING',
  untaggedBy: 'lone',
  reason: 'The reasons were on page two',
} as const;
const untag = (changes: Partial<PointUntagged['data']> = {}) => ({
  type: 'UntagPoint' as const,
  data: { ...mistaken, today, ...changes },
});
const untagged = { type: 'PointUntagged' as const, data: { ...mistaken, untaggedOn: today } };

describe('A point', () => {
  it('is tagged with a cause', () => {
    given().when(tag()).then(tagged());
  });
  it('is tagged with several causes', () => {
    given(tagged())
      .when(tag({ cause: 'FACTS' }))
      .then(tagged({ cause: 'FACTS' }));
  });
  it('is tagged with the same code of another list', () => {
    given(tagged())
      .when(tag({ scheme: 'duty' }))
      .then(tagged({ scheme: 'duty' }));
  });
  it('is not tagged twice with one cause', () => {
    given(tagged()).when(tag()).thenRefuses('point-already-tagged');
  });
  it('is tagged without regard to the other points', () => {
    given(tagged())
      .when(tag({ pointId: 'p2' }))
      .then(tagged({ pointId: 'p2' }));
  });
  it('is tagged again after it was untagged', () => {
    given(tagged(), untagged).when(tag()).then(tagged());
  });
  it('that is not on the complaint is not tagged', () => {
    given()
      .when(tag({ pointId: 'p9' }))
      .thenRefuses('tagged-point-unknown');
  });
  it('of a complaint nobody registered is not tagged', () => {
    given()
      .when(tag({ points: undefined }))
      .thenRefuses('tagged-complaint-unknown');
  });
  it.each([
    [{ complaintId: 'c2', pointId: 'q1' }, false],
    [{ complaintId: 'c2', pointId: null }, true],
  ])('of a registration beside %p is not tagged, and what goes on is named', (goesOn, annulled) => {
    given()
      .when(tag({ points: pointIs({ annulled, goesOn }) }))
      .thenRefuses('tagged-point-goes-on-elsewhere', goesOn);
  });
  it('of an annulled registration is not tagged', () => {
    given()
      .when(tag({ points: pointIs({ annulled: true }) }))
      .thenRefuses('tagged-complaint-annulled');
  });
  it('is not tagged with a cause that is not on the list', () => {
    given()
      .when(tag({ validity: undefined }))
      .thenRefuses('cause-unknown', { field: 'cause' });
  });
  it.each([
    { from: '2026-03-11', to: null },
    { from: '2000-01-01', to: '2026-03-09' },
  ])('is not tagged with a cause valid from $from to $to', (validity) => {
    given().when(tag({ validity })).thenRefuses('cause-not-valid-today', { field: 'cause' });
  });
  it.each([
    { from: today, to: null },
    { from: '2000-01-01', to: today },
  ])('is tagged with a cause valid from $from to $to', (validity) => {
    given().when(tag({ validity })).then(tagged());
  });
  it('is untagged, with a reason', () => {
    given(tagged()).when(untag()).then(untagged);
  });
  it.each([{ pointId: 'p2' }, { cause: 'FACTS' }, { scheme: 'duty' as const }])(
    'is not untagged from a tag it does not have: %p',
    (changes) => {
      given(tagged()).when(untag(changes)).thenRefuses('tag-unknown');
    },
  );
  it('keeps its other tags when one is taken away', () => {
    given(tagged(), tagged({ cause: 'FACTS' }), untagged)
      .when(tag({ cause: 'FACTS' }))
      .thenRefuses('point-already-tagged');
  });
  it('is not untagged twice', () => {
    given(tagged(), untagged).when(untag()).thenRefuses('tag-unknown');
  });
});

describe('A list that tags are from', () => {
  it.each(tagSchemes)('is found by its name: %s', (name) => {
    expect(tagSchemeNamed(name)).toBe(name);
  });
  it('that does not exist is answered like a tag that does not stand', () => {
    expect(() => tagSchemeNamed('theme')).toThrow(expect.objectContaining({ code: 'tag-unknown' }));
  });
});

describe('A refusal that rests on a lookup', () => {
  it.each([
    ['tagged-complaint-unknown', tag({ points: undefined })],
    ['tagged-point-unknown', tag({ points: new Map() })],
    ['tagged-point-goes-on-elsewhere', tag({ points: pointIs({ goesOn: { complaintId: 'c2', pointId: null } }) })],
    ['tagged-complaint-annulled', tag({ points: pointIs({ annulled: true }) })],
    ['cause-unknown', tag({ validity: undefined })],
    ['cause-not-valid-today', tag({ validity: { from: '2026-03-11', to: null } })],
  ] as const)('is asked again before it stands: %s', (code, command) => {
    given().when(command).thenRefuses(code);
    expect(lookedUp).toContain(code);
  });
});
