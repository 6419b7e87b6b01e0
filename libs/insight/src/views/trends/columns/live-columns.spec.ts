import fc from 'fast-check';
import type { RecordedEvent } from '@lydhoer/event-store';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { foldInto, recorded } from '@lydhoer/read-models/testing';
import type { Cut } from '../../../domain/cut.js';
import { anyCut, pointInEvent } from '../../../testing/trend-fixtures.js';
import { factsView } from '../facts.view.js';
import { tableOf } from '../trend.answer.js';
import { countedIn, countingStatements } from '../trend.sql.js';
import { namesView } from '../../../lookups/names/names.view.js';
import { countInColumns } from './count-in-columns.js';
import { LiveColumns } from './live-columns.js';

const days = ['1999-12-31', '2020-02-29', '2020-12-31', '2021-01-01', '2021-06-30', '2021-07-14'];
const day = fc.constantFrom(...days);

/** Something that may happen to one of a few cases: whether it can, is looked at when its turn comes. */
const happening = fc.record({
  number: fc.integer({ min: 0, max: 2 }),
  what: fc.constantFrom(
    ...['begin', 'begin', 'add', 'turn', 'classify', 'answer', 'correct', 'withdraw', 'close'],
    ...['merge', 'unmerge', 'annul', 'reinstate', 'reopen', 'revoke', 'settle', 'redate', 'rechannel'],
  ),
  day,
  points: fc.integer({ min: 0, max: 3 }),
  theme: fc.constantFrom('TIME.LONG', 'TIME.NO_REPLY', 'ACCESS'),
  team: fc.constantFrom('team-1', 'team-2'),
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** The events of a history in which only what is possible happens. */
function eventsOf(happenings: readonly Happening[]): readonly RecordedEvent[] {
  const pointsOf = new Map<number, number>();
  return happenings.flatMap(({ number, what, day, points, theme, team }) => {
    const complaintId = `case-${number}`;
    const tell = (type: ComplaintEvent['type'], data: object) => [
      recorded<ComplaintEvent>(type, { complaintId, ...data } as unknown as ComplaintEvent['data'], {
        stream: `complaint-${complaintId}`,
      }),
    ];
    const some = (count: number, from = 0) =>
      Array.from({ length: count }, (_, index) => pointInEvent(`point-${from + index}`, theme, team));
    const before = pointsOf.get(number);
    if (before === undefined) {
      if (what !== 'begin') return [];
      pointsOf.set(number, points);
      const intake = { receivedOn: day, channel: 'phone', complainant: { role: 'not-stated' } };
      return points === 0
        ? tell('ContactRegistered', intake)
        : tell('ComplaintRegistered', { ...intake, points: some(points) });
    }
    const pointId = `point-${points % Math.max(1, before)}`;
    if (what === 'correct') return tell('ReceiptDateCorrected', { receivedOn: day });
    if (what === 'rechannel') return tell('IntakeCorrected', { channel: points % 2 ? 'phone' : 'letter' });
    if (what === 'withdraw') return tell('ComplaintWithdrawn', { withdrawnOn: day, afterDialogue: false });
    if (what === 'close') return tell('ComplaintClosed', { closedOn: day });
    if (what === 'merge') return tell('ComplaintMergedInto', { into: 'case-9', points: [] });
    if (what === 'unmerge') return tell('ComplaintUnmerged', { from: 'case-9' });
    if (what === 'annul') return tell('RegistrationAnnulled', { ground: 'registered-twice', otherComplaintId: null });
    if (what === 'reinstate') return tell('RegistrationReinstated', {});
    if (what === 'reopen') return tell('ComplaintReopened', {});
    if (what === 'revoke') return tell('WithdrawalRevoked', {});
    if (what === 'redate') return tell('StepDateCorrected', { step: 'closed', pointId: null, on: day });
    if (before === 0) {
      if (what !== 'turn') return [];
      pointsOf.set(number, points + 1);
      return tell('ContactTurnedIntoComplaint', { turnedOn: day, points: some(points + 1) });
    }
    if (what === 'classify') return tell('PointClassified', { pointId, kind: 'realitet', theme, team });
    if (what === 'settle') return tell('PointSettledByDialogue', { pointId, settledOn: day });
    if (what === 'answer') return tell('PointAnswered', { pointId, outcome: 'upheld', answeredOn: day });
    if (what !== 'add') return [];
    pointsOf.set(number, before + 1);
    return tell('PointAdded', { point: pointInEvent(`point-${before}`, theme, team), raisedOn: null });
  });
}

const cut = anyCut({}, { team: ['team-1'] }, { theme: ['ACCESS', 'none'], kind: ['realitet'] });
const window = fc.record({ from: fc.option(day, { nil: undefined }), to: day });
const reading = { day: '2021-07-15', lastFinishedDay: '2021-07-14' };
const set = { name: 'insight', views: [factsView, namesView] };

/** A file of the views as it stands after some events; another generation is another file. */
const reader = (folded: ReturnType<typeof foldInto>, generation = 1) => ({
  ...folded,
  generation,
});

describe('The columns of the facts', () => {
  it('count what the statements count, however far they had read before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { maxLength: 40, size: 'max' }),
        fc.nat(),
        fc.boolean(),
        cut,
        window,
        async (happenings, split, rebuilt, asked, { from, to }) => {
          const events = eventsOf(happenings);
          const columns = new LiveColumns();
          await columns.prepare(reader(foldInto(set, events.slice(0, split % (events.length + 1)))));
          const folded = foldInto(set, events);
          const now = reader(folded, rebuilt ? 2 : 1);
          await columns.prepare(now);
          const read = columns.now(now);
          const counted = read && countInColumns(read, asked, { from, to }, (theme) => theme);
          const statements = countingStatements(asked, from, to);
          const expected = countedIn(
            asked,
            statements.map(({ sql, parameters }) => folded.all(sql, parameters)),
          );
          expect(counted && tableOf(asked, { from, to: reading.day }, { reading }, counted)).toEqual(
            tableOf(asked, { from, to: reading.day }, { reading }, expected),
          );
          expect(counted?.earliest).toBe(expected.earliest);
        },
      ),
    );
  });

  it('are not given out before they are read from the file that is read now', async () => {
    const columns = new LiveColumns();
    const folded = foldInto(set, []);
    expect(columns.now(reader(folded))).toBeUndefined();
    await columns.prepare(reader(folded));
    expect(columns.now(reader(folded))).toBeDefined();
    expect(columns.now(reader(folded, 2))).toBeUndefined();
  });

  it('leave a cut with more cells than fit into memory to the statements', async () => {
    const cases = Array.from({ length: 130 }, (_, index) => ({
      number: index,
      what: 'begin' as const,
      day: `20${String(index % 100).padStart(2, '0')}-01-01`,
      points: 1,
      theme: `T${index}` as 'ACCESS',
      team: `team-${index}` as 'team-1',
    }));
    const columns = new LiveColumns();
    const now = reader(foldInto(set, eventsOf(cases)));
    await columns.prepare(now);
    const asked = { unit: 'point', bucket: 'month', basis: 'received', level: 'recorded', filters: {} } as const;
    const read = columns.now(now);
    const to = '2099-12-31';
    const counted = (by: Cut['by']) => read && countInColumns(read, { ...asked, by }, { from: undefined, to }, String);
    expect(counted(['theme', 'team'])).toBeUndefined();
    expect(counted(['theme'])?.counts.cells).toHaveLength(130);
  });
});
