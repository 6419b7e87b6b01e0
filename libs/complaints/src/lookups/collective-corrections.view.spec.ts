import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { CollectiveEvent } from '../domain/collective/collective.events.js';
import { point } from '../testing/complaint-examples.js';
import { collectivesView } from './collectives.view.js';

const box = { key: 'text:collective-k1', box: 'c2VhbGVk' };
const other = { key: 'text:collective-k1', box: 'YW5kZXQ=' };
const source = { kind: 'letter', reference: box } as const;
type Told = readonly [type: CollectiveEvent['type'], data: object];

const recordedOf = (events: readonly Told[]): readonly RecordedEvent[] =>
  events.map(([type, data]) =>
    recorded<CollectiveEvent>(type, { collectiveId: 'k1', ...data } as CollectiveEvent['data'], {
      ...{ stream: 'collective-k1', actor: 'maria', at: '2026-02-20T23:30:00.000Z' },
    }),
  );
const tables = ['', '_statement', '_point', '_family', '_own_point', '_spokesperson'].map(
  (name) => `collective${name}`,
);
const withoutRevision = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'revision'));
/** Every row but how far it has read. */
const rowsAfter = (...events: readonly Told[]) => {
  const folded = foldInto(collectivesView, recordedOf(events));
  return tables.map((name) => folded.rows(name).map(withoutRevision));
};
const correctionsAfter = (...events: readonly Told[]) =>
  foldInto(collectivesView, recordedOf(events)).rows('collective_correction');

const opened = (openedOn = '2026-02-20'): Told => ['CollectiveOpened', { openedOn, title: box, source }];
const joined = (complaintId: string, joinedOn = '2026-02-21'): Told => [
  'FamilyJoined',
  { complaintId, joinedOn, team: null },
];
const left = (complaintId: string, leftOn = '2026-02-25'): Told => [
  'FamilyLeft',
  { complaintId, leftOn, reason: 'other', note: box },
];
const shared: Told = ['SharedPointAdded', { point: { ...point('s1'), description: box }, raisedOn: null }];
const stated = (statementId: string, families: number, statedOn = '2026-02-22'): Told => [
  'ParticipantsStated',
  { statementId, families, statedOn, source },
];
const named = (namedOn = '2026-02-22'): Told => ['SpokespersonNamed', { namedOn, complaintId: 'a', person: null }];
const closed = (closedOn = '2026-03-01'): Told => ['CollectiveClosed', { closedOn }];
const redated = (step: string, was: string, on: string, complaintId: string | null = null): Told => [
  'CollectiveDateCorrected',
  { step, complaintId, was, on, reason: box },
];
const takenBack = (complaintId: string, step: string, takenOn: string): Told => [
  'FamilyStepTakenBack',
  { complaintId, step, takenOn, reason: box },
];
const restated = (statementId: string, statement: object | null): Told => [
  'ParticipantsStatementCorrected',
  { statementId, statement, was: { families: 32, statedOn: '2026-02-22' }, reason: box },
];

describe('The view of collective complaints, once something was put right', () => {
  it.each<[string, readonly Told[], readonly Told[]]>([
    ['the opening', [opened(), redated('opened', '2026-02-20', '2026-02-18')], [opened('2026-02-18')]],
    [
      'the closing',
      [opened(), closed(), redated('closed', '2026-03-01', '2026-03-02')],
      [opened(), closed('2026-03-02')],
    ],
    [
      'the spokesperson’s day',
      [opened(), joined('a'), named(), redated('spokesperson-named', '2026-02-22', '2026-02-23')],
      [opened(), joined('a'), named('2026-02-23')],
    ],
    [
      'an earlier joining of a family that came back',
      [opened(), joined('a'), left('a'), joined('a', '2026-02-26'), redated('joined', '2026-02-21', '2026-02-22', 'a')],
      [opened(), joined('a', '2026-02-22'), left('a'), joined('a', '2026-02-26')],
    ],
    [
      'a leaving',
      [opened(), joined('b'), joined('a'), left('a'), redated('left', '2026-02-25', '2026-02-26', 'a')],
      [opened(), joined('b'), joined('a'), left('a', '2026-02-26')],
    ],
    [
      'a leaving that never was',
      [opened(), shared, joined('a'), joined('b'), left('a'), takenBack('a', 'left', '2026-02-25')],
      [opened(), shared, joined('a'), joined('b')],
    ],
    [
      'a joining that never was',
      [opened(), shared, joined('b'), joined('a'), takenBack('a', 'joined', '2026-02-21'), joined('c')],
      [opened(), shared, joined('b'), joined('c')],
    ],
    [
      'a coming back that never was',
      [opened(), shared, joined('a'), left('a'), joined('a', '2026-02-26'), takenBack('a', 'joined', '2026-02-26')],
      [opened(), shared, joined('a'), left('a')],
    ],
    [
      'a statement',
      [
        ...[opened(), stated('t1', 32), stated('t2', 42)],
        restated('t1', { families: 23, statedOn: '2026-02-23', source: { kind: 'oral', reference: null } }),
      ],
      [
        opened(),
        [
          'ParticipantsStated',
          { statementId: 't1', families: 23, statedOn: '2026-02-23', source: { kind: 'oral', reference: null } },
        ],
        stated('t2', 42),
      ],
    ],
    ['a statement that nobody made', [opened(), stated('t1', 32), restated('t1', null)], [opened()]],
  ])('is as if %s had been recorded so at first', (_what, corrected, right) => {
    expect(rowsAfter(...corrected)).toEqual(rowsAfter(...right));
    expectReplayToEqual(collectivesView, recordedOf(corrected));
  });

  it('has every place once, also behind a family or a statement that was taken back', () => {
    const events = [
      ...[opened(), joined('a'), joined('b'), takenBack('a', 'joined', '2026-02-21'), joined('c')],
      ...[stated('t1', 1), stated('t2', 2), restated('t1', null), stated('t3', 3)],
    ];
    const [, statements, , families] = rowsAfter(...events);
    expect(families?.map(({ complaint_id, place }) => [complaint_id, place])).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
    expect(statements?.map(({ statement_id, place }) => [statement_id, place])).toEqual([
      ['t2', 1],
      ['t3', 2],
    ]);
  });

  it('tells beside that what was recorded, by whom, and when it was put right', () => {
    const told = { collective_id: 'k1', recorded_on: '2026-02-21', recorded_by: 'maria', reason: JSON.stringify(box) };
    const none = { step: null, complaint_id: null, statement_id: null, families_were: null, title_was: null };
    const rows = correctionsAfter(
      ...[opened(), joined('a'), stated('t1', 32), redated('joined', '2026-02-21', '2026-02-22', 'a')],
      ...[takenBack('a', 'joined', '2026-02-22'), restated('t1', { families: 23, statedOn: '2026-02-23', source })],
      restated('t1', null),
      ['CollectiveOpeningCorrected', { title: other, source, reason: box }],
    );
    expect(rows.map(withoutRevision)).toEqual([
      {
        ...{ ...told, ...none, type: 'CollectiveDateCorrected', step: 'joined', complaint_id: 'a' },
        ...{ was: '2026-02-21', became: '2026-02-22' },
      },
      {
        ...{ ...told, ...none, type: 'FamilyStepTakenBack', step: 'joined', complaint_id: 'a' },
        ...{ was: '2026-02-22', became: null },
      },
      {
        ...{ ...told, ...none, type: 'ParticipantsStatementCorrected', statement_id: 't1', families_were: 32 },
        ...{ was: '2026-02-22', became: '2026-02-23' },
      },
      {
        ...{ ...told, ...none, type: 'ParticipantsStatementCorrected', statement_id: 't1', families_were: 32 },
        ...{ was: '2026-02-22', became: null },
      },
      {
        ...{ ...told, ...none, type: 'CollectiveOpeningCorrected', title_was: JSON.stringify(box) },
        ...{ was: null, became: null },
      },
    ]);
    expect(rows.map(({ revision }) => Number(revision) - Number(rows[0]?.revision))).toEqual([0, 1, 2, 3, 4]);
  });

  it('knows the revision of what was put right', () => {
    const events = recordedOf([opened(), redated('opened', '2026-02-20', '2026-02-18')]);
    const [row] = foldInto(collectivesView, events).rows('collective');
    expect(row?.revision).toBe(String(events[1]?.revision));
  });
});
