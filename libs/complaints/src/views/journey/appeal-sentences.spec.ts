import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaint, complaintId, point } from '../../testing/complaint-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const of = { complaintId, decisionId: 'd1' };
const ofPoint = { complaintId, pointId: 'p1' };
const decision = {
  ...of,
  reference: null,
  decidedOn: '2026-02-01',
  body: 'administration',
  legalBasis: { statute: 'barnets lov', paragraph: '§ 32' },
  bodyByLaw: null,
  regime: 'not-listed',
  bodyConfirmed: null,
  decidedBy: null,
} as const;
const receipt = {
  ...of,
  personId: 'person-1',
  sentOn: null,
  receivedOn: '2026-02-04',
  how: 'stated',
  calendar: null,
  channel: 'letter',
  laterBecause: null,
  guidance: 'missing',
  guidanceGivenOn: null,
} as const;

/** The one line that an event adds to a complaint over two decisions. */
const lines = (...events: readonly ComplaintEvent[]): readonly string[] => {
  const two = complaint([point('p1', { kind: 'realitet' }), point('p2', { kind: 'realitet' })]);
  const say = new Say(['p1', 'p2']);
  return stepsOf(knownBy(two, ...events), [])
    .filter(({ kind }) => kind !== 'received')
    .map(({ on, heard, line }) => `${on}${heard ? ' (heard)' : ''} ${line(say)}`);
};

describe('A decision and its appeal in the journey', () => {
  it.each<[string, ComplaintEvent]>([
    [
      '2026-02-01 traf forvaltningen den afgørelse, som der klages over',
      { type: 'AppealedDecisionRecorded', data: decision },
    ],
    [
      '2026-02-04 (heard) fik en part afgørelsen uden klagevejledning',
      { type: 'DecisionReceiptRecorded', data: receipt },
    ],
    [
      '2026-02-28 (heard) genvurderede kommunen afgørelsen om klagepunkt 1, selv om klagen da blev anset for at være kommet for sent: borgeren fik delvist medhold',
      {
        type: 'DecisionReassessed',
        data: {
          ...ofPoint,
          decisionId: 'd1',
          outcome: 'upheld-in-part',
          timeliness: 'late',
          reassessedBy: ['maria'],
          flag: null,
          reassessedOn: '2026-02-28',
          reasons: 'x',
        },
      },
    ],
    [
      '2026-03-01 holdt borgeren fast i resten af klagen, men efter fristen',
      {
        type: 'CitizenChoiceRecorded',
        data: { ...ofPoint, choice: 'stands', answeredOn: '2026-03-01', late: true },
      },
    ],
    [
      '2026-03-02 havde borgeren ikke sagt, om resten af klagen fastholdes: den bortfalder',
      {
        type: 'CitizenStayedSilent',
        data: { ...ofPoint, meaning: 'lapses', waitedUntil: '2026-03-01', recordedOn: '2026-03-02' },
      },
    ],
    [
      '2026-03-01 (heard) sendte kommunen klagepunkt 1 videre til Ankestyrelsen',
      {
        type: 'ForwardedToAppealBoard',
        data: {
          ...of,
          pointIds: ['p1'],
          alongPointIds: [],
          forwardedOn: '2026-03-01',
          forDispensation: false,
          documents: [{ title: 'x' }],
          reasonsForDecision: 'x',
          reasonsForReassessment: 'x',
        },
      },
    ],
    [
      '2026-03-02 (heard) hjemviste Ankestyrelsen klagepunkt 1: kommunen skal afgøre sagen på ny',
      {
        type: 'AppealBoardDecided',
        data: {
          ...ofPoint,
          decisionId: 'd1',
          outcome: 'remitted',
          causes: [],
          decidedOn: '2026-03-02',
          receivedOn: '2026-03-02',
        },
      },
    ],
    [
      '2026-03-02 (heard) ophævede retten afgørelsen',
      { type: 'CourtDecided', data: { ...ofPoint, outcome: 'annulled', decidedOn: '2026-03-02' } },
    ],
  ])('is told: %s', (line, event) => {
    expect(lines(event)).toEqual([line]);
  });

  it('is told as it was put right; a receipt on no known day is no step', () => {
    const reason = 'Set i kvitteringen.';
    const recorded: ComplaintEvent = { type: 'DecisionReceiptRecorded', data: receipt };
    expect(
      lines(recorded, { type: 'DecisionReceiptCorrected', data: { ...receipt, receivedOn: '2026-02-05', reason } }),
    ).toEqual([
      '2026-02-05 (heard) fik en part afgørelsen uden klagevejledning',
      '2026-03-02 blev det rettet, hvornår og hvordan en part modtog afgørelsen',
    ]);
    expect(
      lines(recorded, { type: 'DecisionReceiptCorrected', data: { ...receipt, receivedOn: null, reason } }),
    ).toEqual(['2026-03-02 blev det rettet, hvornår og hvordan en part modtog afgørelsen']);
  });

  it('tells each party’s receipt apart', () => {
    const other = { ...receipt, personId: 'person-2', receivedOn: '2026-02-09', guidance: 'given' } as const;
    expect(
      lines({ type: 'DecisionReceiptRecorded', data: receipt }, { type: 'DecisionReceiptRecorded', data: other }),
    ).toEqual([
      '2026-02-04 (heard) fik en part afgørelsen uden klagevejledning',
      '2026-02-09 (heard) fik en part afgørelsen med klagevejledning',
    ]);
  });
});
