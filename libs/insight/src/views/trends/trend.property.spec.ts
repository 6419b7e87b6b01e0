import fc from 'fast-check';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import type { VocabularyEvent } from '@lydhoer/vocabulary/events';
import { foldInto, recorded } from '@lydhoer/read-models/testing';
import { periodOf } from '../../domain/period.js';
import { namesView } from '../../lookups/names/names.view.js';
import { dimensions, type Cut } from '../../domain/cut.js';
import { anyCut, pointInEvent } from '../../testing/trend-fixtures.js';
import { factsView } from './facts.view.js';
import { tableOf } from './trend.answer.js';
import { countedIn, countingStatements } from './trend.sql.js';

/** A case as a person would write it on a card; the oracle counts cards and knows nothing of events, rows or SQL. */
interface Card {
  readonly receivedOn: string;
  readonly channel: 'phone' | 'letter' | 'not-stated';
  readonly points: readonly {
    readonly theme: string;
    readonly team: string;
    readonly answeredOn: string | null;
    readonly how: 'answered' | 'answered-on-a-day-put-right' | 'answered-with-an-outcome-put-right' | 'settled';
  }[];
  readonly end: { readonly what: 'none' | 'closed' | 'reopened' | 'withdrawn' | 'revoked'; readonly on: string };
  /** Whether it was merged into another; and a merge that was undone. */
  readonly merged: 'never' | 'merged' | 'undone';
}

const themes = ['TIME', 'TIME.LONG', 'TIME.NO_REPLY', 'ACCESS', 'not-stated'];
const topOf: Readonly<Record<string, string>> = { 'TIME.LONG': 'TIME', 'TIME.NO_REPLY': 'TIME' };
const day = fc.constantFrom('2020-12-31', '2021-01-01', '2021-03-31', '2021-04-01', '2021-06-30', '2021-07-14');
const maybe = fc.option(day, { nil: null });
const card: fc.Arbitrary<Card> = fc.record({
  receivedOn: day,
  channel: fc.constantFrom('phone' as const, 'letter' as const, 'not-stated' as const),
  points: fc.array(
    fc.record({
      theme: fc.constantFrom(...themes),
      team: fc.constantFrom('team-1', 'team-2'),
      answeredOn: maybe,
      how: fc.constantFrom(
        ...(['answered', 'answered-on-a-day-put-right', 'answered-with-an-outcome-put-right', 'settled'] as const),
      ),
    }),
    { maxLength: 4 },
  ),
  end: fc.record({
    what: fc.constantFrom(...(['none', 'closed', 'reopened', 'withdrawn', 'revoked'] as const)),
    on: day,
  }),
  merged: fc.constantFrom('never' as const, 'merged' as const, 'undone' as const),
});
const cut = anyCut({}, { team: ['team-1'] }, { channel: ['phone', 'letter'], theme: ['TIME'] });

const terms = themes.slice(0, 4).map((code) =>
  recorded<VocabularyEvent>(
    'TermDefined',
    {
      scheme: 'theme',
      code,
      parent: topOf[code] ?? null,
      labelDa: code,
      labelEn: code,
      validFrom: '2000-01-01',
      validTo: null,
      source: null,
    },
    { stream: 'vocabulary-themes' },
  ),
);

const withoutTexts = { reasons: null, restsOn: null, remedy: null, outstandingActions: [], furtherSteps: null };

function eventsOf(card: Card, index: number) {
  const complaintId = `case-${index}`;
  const tell = <Type extends ComplaintEvent['type']>(
    type: Type,
    data: Omit<Extract<ComplaintEvent, { type: Type }>['data'], 'complaintId'>,
  ) =>
    recorded<ComplaintEvent>(type, { complaintId, ...data } as unknown as ComplaintEvent['data'], {
      stream: `complaint-${complaintId}`,
    });
  const intake = {
    channel: card.channel,
    form: 'not-stated' as const,
    receivedOn: card.receivedOn,
    complainant: { role: 'not-stated' as const, person: null, powerOfAttorney: null },
    concerns: null,
    journalReference: null,
    narrative: null,
    register: null,
  };
  const points = card.points.map(({ theme, team }, place) => pointInEvent(`point-${place}`, theme, team));
  const answers = card.points.flatMap(({ answeredOn, how }, place) => {
    if (answeredOn === null) return [];
    const pointId = `point-${place}`;
    if (how === 'settled') {
      return [
        tell('PointSettledByDialogue', { pointId, settledOn: answeredOn, agreement: 'x', outstandingActions: [] }),
      ];
    }
    const first = how === 'answered-on-a-day-put-right' ? '2019-12-31' : answeredOn;
    const upheld = { outcome: 'upheld' as const, dismissalReason: null };
    const answer = tell('PointAnswered', { pointId, ...upheld, answeredOn: first, ...withoutTexts });
    const redated = { step: 'answered' as const, pointId, was: first, on: answeredOn, reason: 'x' };
    const corrected = { pointId, stage: 'first' as const, was: upheld, outcome: 'not-upheld' as const };
    return [
      answer,
      ...(first === answeredOn ? [] : [tell('StepDateCorrected', redated)]),
      ...(how === 'answered-with-an-outcome-put-right'
        ? [tell('PointAnswerCorrected', { ...corrected, dismissalReason: null, reason: 'x' })]
        : []),
    ];
  });
  const { what, on } = card.end;
  const end = {
    none: [],
    closed: [tell('ComplaintClosed', { closedOn: on })],
    reopened: [tell('ComplaintClosed', { closedOn: on }), tell('ComplaintReopened', { reason: 'x' })],
    withdrawn: [tell('ComplaintWithdrawn', { withdrawnOn: on, afterDialogue: false, note: null })],
    revoked: [
      tell('ComplaintWithdrawn', { withdrawnOn: on, afterDialogue: false, note: null }),
      tell('WithdrawalRevoked', { reason: 'x' }),
    ],
  }[what];
  return [
    points.length === 0 ? tell('ContactRegistered', intake) : tell('ComplaintRegistered', { ...intake, points }),
    ...answers,
    ...(card.merged === 'never' ? [] : [tell('ComplaintMergedInto', { into: 'another', points: [], reason: 'x' })]),
    ...end,
    ...(card.merged === 'undone' ? [tell('ComplaintUnmerged', { from: 'another', reason: 'x' })] : []),
  ];
}

function outcomeOf({ answeredOn, how }: Card['points'][number], withdrawn: boolean): string {
  if (answeredOn === null) return withdrawn ? 'withdrawn' : 'unanswered';
  if (how === 'settled') return 'settled-by-dialogue';
  return how === 'answered-with-an-outcome-put-right' ? 'not-upheld' : 'upheld';
}

/** Counts cards by hand: every unit with its day and the rows it stands in. */
function oracle(cards: readonly Card[], { unit, bucket, basis, by, level, filters }: Cut) {
  const rows = new Map<string, number>();
  const totals = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const card of cards.filter(({ merged }) => merged !== 'merged')) {
    const { what, on } = card.end;
    const closedOn = what === 'closed' || what === 'withdrawn' ? on : null;
    const points = card.points.map((point) => ({
      answeredOn: point.answeredOn ?? (what === 'withdrawn' ? on : null),
      values: {
        theme: level === 'top' ? (topOf[point.theme] ?? point.theme) : point.theme,
        kind: 'formalitet',
        team: point.team,
        channel: card.channel,
        role: 'not-stated',
        outcome: outcomeOf(point, what === 'withdrawn'),
      },
    }));
    const none = {
      theme: 'none',
      kind: 'none',
      team: 'none',
      channel: card.channel,
      role: 'not-stated',
      outcome: 'none',
    };
    const all = points.length > 0 ? points : unit === 'contact' ? [{ answeredOn: null, values: none }] : [];
    const matching = all.filter(({ values }) =>
      dimensions.every((dimension) => filters[dimension]?.includes(values[dimension]) ?? true),
    );
    const unitsOfCard = unit === 'point' ? matching.map((point) => [point]) : [matching];
    for (const unitPoints of unitsOfCard) {
      const [first] = unitPoints;
      const date = basis === 'received' ? card.receivedOn : unit === 'point' ? first?.answeredOn : closedOn;
      if (!first || date === null || date === undefined) continue;
      const period = periodOf(date, bucket).name;
      add(totals, period);
      for (const row of new Set(
        unitPoints.map(({ values }) => JSON.stringify(by.map((dimension) => values[dimension]))),
      )) {
        add(rows, `${period} ${row}`);
      }
    }
  }
  return { rows, totals };
}

const reading = { day: '2021-07-15', lastFinishedDay: '2021-07-14' };

describe('The counts of any history, cut in any way', () => {
  const counted = (cards: readonly Card[], asked: Cut) => {
    const set = { name: 'insight', views: [factsView, namesView] };
    const folded = foldInto(set, [...terms, ...cards.flatMap(eventsOf)]);
    const statements = countingStatements(asked, undefined, reading.day);
    const given = statements.map(({ sql, parameters }) => folded.all(sql, parameters));
    return tableOf(asked, {}, { reading }, countedIn(asked, given)).table;
  };

  it('are what counting by hand gives', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 12 }), cut, (cards, asked) => {
        const table = counted(cards, asked);
        const expected = oracle(cards, asked);
        const nonZero = table.rows.filter(({ count }) => count > 0);
        const key = ({ period, values }: (typeof nonZero)[number]) =>
          `${period.name} ${JSON.stringify(asked.by.map((dimension) => values[dimension]))}`;
        expect(new Map(nonZero.map((row) => [key(row), row.count]))).toEqual(expected.rows);
        const totals = table.periods.filter(({ total }) => total > 0);
        expect(new Map(totals.map(({ period, total }) => [period.name, total]))).toEqual(expected.totals);
      }),
    );
  });

  it('add up: rows less extra counts are the total, in each period and over all', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 12 }), cut, (cards, asked) => {
        const table = counted(cards, asked);
        expect(table.reconciliation.unexplained).toBe(0);
        for (const { period, total, extraCounts } of table.periods) {
          const rows = table.rows.filter((row) => row.period === period);
          expect(rows.reduce((sum, { count }) => sum + count, 0) - extraCounts).toBe(total);
        }
      }),
    );
  });
});
