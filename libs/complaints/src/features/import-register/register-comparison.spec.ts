import type { Intake } from '../../domain/complaint.commands.js';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { IntakeCorrected } from '../../domain/intake/intake.events.js';
import { answered, closed, complaint, complaintId, contact, point } from '../../testing/complaint-examples.js';
import { shown } from '../../testing/shown-events.js';
import type { Column } from './register-columns.js';
import { compared, type Place } from './register-comparison.js';

type Events = readonly ComplaintEvent[];
const compare = (before: Events, now: Events, since: Events = [], tells: (column: Column) => boolean = () => true) => {
  const all = shown(...before, ...since);
  const { changed, additions } = compared({ written: all.slice(0, before.length), all, tells }, now);
  const told = ({ column, pointId }: Place) => (pointId === null ? column : `${pointId} ${column}`);
  return { changed: changed.map(told), additions: additions.map(told) };
};
const added = (before: Events, now: Events, since: Events = []) => {
  const { changed, additions } = compare(before, now, since);
  expect(changed).toEqual([]);
  return additions;
};

describe('What a register could add', () => {
  it('is nothing where it tells the same', () => {
    expect(added([complaint(), answered()], [complaint(), answered()])).toEqual([]);
  });

  it('is what was silent before, once for each column', () => {
    const before = complaint([point('p1', { theme: 'not-stated' }), point('p2')], { channel: 'not-stated' });
    const now = complaint([point('p1'), point('p2', { consequences: ['TRUST'], description: 'Ventetid.' })]);
    expect(added([before], [now])).toEqual(['channel', 'p1 theme', 'p2 consequences', 'p2 description']);
  });

  it('is what happened later, too', () => {
    expect(added([complaint()], [complaint(), answered(), closed()])).toEqual([
      'p1 outcome',
      'p1 answeredOn',
      'closedOn',
    ]);
  });

  it('is all that a further row tells', () => {
    const further = complaint([point('p1'), point('p2')]);
    expect(added([complaint()], [further])).toEqual(['p2 registerId', 'p2 kind', 'p2 theme', 'p2 team']);
  });

  it('is not what was added in Lydhør since', () => {
    const before = complaint([point('p1', { theme: 'not-stated' })]);
    const now = [complaint(), answered(), closed()];
    const { pointId, kind, theme, consequences, legalBasis, team } = point('p1');
    const classified: ComplaintEvent = {
      type: 'PointClassified',
      data: { complaintId, pointId, kind, theme, consequences, legalBasis, team, reason: null },
    };
    expect(added([before], now, [classified, answered()])).toEqual(['closedOn']);
    expect(added([before], now, [answered({ outcome: 'not-upheld' })])).toEqual(['p1 theme', 'p1 outcome', 'closedOn']);
  });

  it('leaves alone what was forgotten', () => {
    const forgotten = complaint([point('p1')], {
      narrative: null,
      ...{ forgotten: true },
      complainant: {
        role: 'custody-holder',
        person: { personId: 'person-1', name: null, ...{ forgotten: true } },
        powerOfAttorney: null,
      },
    });
    expect(added([forgotten], [complaint([point('p1')], { narrative: 'Ventetid.' })])).toEqual([]);
  });

  it('does not mistake what was done in Lydhør for something the register said', () => {
    const reminded: ComplaintEvent = {
      type: 'AssigneeReminded',
      data: { complaintId: 'complaint-1', assignee: 'maria', answerDueOn: '2026-02-27', remindedOn: '2026-02-28' },
    };
    expect(added([complaint(), reminded], [complaint()])).toEqual([]);
  });
});

describe('What was put right of how and when it came in', () => {
  const reference = { system: 'slagelse-esdh', id: '330-2020-1' } as const;
  const of = (changes: Partial<Intake>) => complaint([point('p1')], changes);
  const corrected = (changes: Partial<IntakeCorrected['data']>): ComplaintEvent => ({
    type: 'IntakeCorrected',
    data: {
      ...{ complaintId, was: { channel: 'e-mail', form: 'written', journalReference: null } },
      ...{ channel: 'e-mail', form: 'written', journalReference: null, narrative: null, reason: 'x' },
      ...changes,
    },
  });
  const nothing = { changed: [], additions: [] };
  const before = of({ narrative: 'Nej.', journalReference: reference });
  const since = [corrected({ channel: 'phone', form: 'oral', narrative: { text: 'Ja.' } })];

  it('may stand in the register as it did, or as it was put right to, or be gone with what was removed', () => {
    expect(compare([before], [before], since)).toEqual(nothing);
    const after = of({ channel: 'phone', form: 'oral', narrative: 'Ja.' });
    expect(compare([before], [after], since)).toEqual(nothing);
    expect(compare([before], [of({ narrative: 'Ja.' })], since)).toEqual(nothing);
    expect(compare([before], [of({})], [corrected({ narrative: { text: null } })])).toEqual(nothing);
  });

  it('may be the day of receipt, too', () => {
    const put: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-18', reason: 'x' },
    };
    expect(compare([before], [before], [put])).toEqual(nothing);
    expect(compare([of({})], [of({ receivedOn: '2026-02-18' })], [put])).toEqual(nothing);
    expect(compare([of({})], [of({ receivedOn: '2026-02-19' })], [put]).changed).toEqual(['receivedOn']);
  });

  it('is another one still where the register says a third', () => {
    const third = of({ channel: 'letter', narrative: 'Måske.' });
    expect(compare([before], [third], since).changed).toEqual(['channel', 'narrative']);
    expect(compare([before], [of({ narrative: 'Ja.' })], [corrected({})]).changed).toEqual(['narrative']);
  });

  it('is not offered again, nor what was forgotten of it', () => {
    const silent = of({ channel: 'not-stated' });
    const told = of({ narrative: 'Ja.' });
    expect(compare([silent], [told], [corrected({ narrative: { text: 'Ja.' } })])).toEqual(nothing);
    const gone = { text: null, ...{ forgotten: true } };
    expect(compare([silent], [told], [corrected({ narrative: gone })])).toEqual(nothing);
    expect(compare([silent], [told], [corrected({ channel: 'phone' })]).additions).toEqual(['channel', 'narrative']);
  });
});

describe('What a register says otherwise than when it was imported', () => {
  it.each<[string, Events, Events, readonly string[]]>([
    ['a theme', [complaint()], [complaint([point('p1', { theme: 'HEARING' })])], ['p1 theme']],
    ['a day', [complaint(), closed()], [complaint(), closed('2026-03-01')], ['closedOn']],
    ['a day that is gone', [complaint(), closed()], [complaint()], ['closedOn']],
    ['an outcome', [complaint(), answered()], [complaint(), answered({ outcome: 'not-upheld' })], ['p1 outcome']],
    ['that it is a complaint', [contact()], [complaint()], ['type']],
  ])('is named: %s', (_what, before, now, changed) => {
    expect(compare(before, now).changed).toEqual(changed);
  });

  it('is all that a row told that is gone', () => {
    const { changed } = compare([complaint([point('p1'), point('p2')])], [complaint()]);
    expect(changed).toContain('p2 registerId');
  });

  it('is nothing of a column that the file no longer has', () => {
    const without = (column: Column) => column !== 'closedOn';
    expect(compare([complaint(), closed()], [complaint()], [], without).changed).toEqual([]);
  });
});
