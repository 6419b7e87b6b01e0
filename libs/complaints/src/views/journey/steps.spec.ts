import {
  answer,
  answered,
  assigned,
  closed,
  complaint,
  complaintId,
  contact,
  handedOver,
  point,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { knownBy, shown } from '../../testing/shown-events.js';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { StepElsewhere } from '../../lookups/steps-elsewhere.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const one = { complaintId, pointId: 'p1' };
const reason = 'Set i journalen.';

/** The days and lines of a journey. */
const told = (events: readonly ComplaintEvent[], elsewhere: readonly StepElsewhere[] = []): readonly string[] => {
  const say = new Say(['p1', 'p2']);
  return stepsOf(knownBy(...events), elsewhere).map(({ on, line }) => `${on} ${line(say)}`);
};

describe('A journey', () => {
  it('begins with what came in, and how', () => {
    expect(told([contact({ channel: 'phone' })])).toEqual([
      '2026-02-20 henvendte borgeren sig til kommunen pr. telefon',
    ]);
    expect(told([complaint([point('p1'), point('p2')])])).toEqual([
      '2026-02-20 klagede borgeren i en e-mail over to ting',
    ]);
    const anonymous = { role: 'anonymous', person: null, powerOfAttorney: null } as const;
    expect(told([complaint([point('p1')], { complainant: anonymous, channel: 'not-stated' })])).toEqual([
      '2026-02-20 klagede en anonym borger',
    ]);
  });

  it('is told in the order of days, and on one day in the order in which it was recorded', () => {
    const before: ComplaintEvent = {
      type: 'CitizenContactRecorded',
      data: {
        complaintId,
        contactId: 'k1',
        contactedOn: '2025-11-01',
        means: 'in-person',
        direction: 'to-citizen',
        storyToldAgain: false,
        note: null,
      },
    };
    expect(told([complaint(), assigned('maria'), handedOver('maria', 'jonas', 'skoleliv'), before])).toEqual([
      '2025-11-01 henvendte kommunen sig til borgeren ved et møde',
      '2026-02-20 klagede borgeren i en e-mail',
      '2026-03-02 fik medarbejder A sagen',
      '2026-03-02 gik sagen fra medarbejder A til medarbejder B',
    ]);
  });

  it.each<[string, ComplaintEvent]>([
    ['2026-02-27 svarede kommunen på klagepunkt 1: borgeren fik medhold', answered()],
    [
      '2026-02-27 svarede kommunen på klagepunkt 1: det blev afvist, fordi det handler om kommunens serviceniveau',
      answered({ outcome: 'dismissed', dismissalReason: 'service-level' }),
    ],
    ['2026-02-26 trak borgeren sagen tilbage efter en samtale', withdrawn()],
    ['2026-02-28 blev sagen afsluttet', closed()],
    [
      '2026-02-25 blev henvendelsen til en klage',
      { type: 'ContactTurnedIntoComplaint', data: { complaintId, turnedOn: '2026-02-25', points: [point('p1')] } },
    ],
    [
      '2026-03-02 kom der en ting mere til: klagepunkt 2',
      { type: 'PointAdded', data: { complaintId, point: point('p2'), raisedOn: null } },
    ],
    [
      '2026-02-27 klagede borgeren også over klagepunkt 2',
      { type: 'PointAdded', data: { complaintId, point: point('p2'), raisedOn: '2026-02-27' } },
    ],
  ])('tells %s', (line, event) => {
    expect(told([complaint(), event])).toContain(line);
  });

  it.each<ComplaintEvent>([
    {
      type: 'PointClassified',
      data: {
        ...one,
        kind: 'formalitet',
        theme: 'HEARING',
        consequences: [],
        legalBasis: null,
        team: 'boerneliv',
        reason: null,
      },
    },
    {
      type: 'AssigneeReminded',
      data: { complaintId, assignee: 'maria', answerDueOn: '2026-02-27', remindedOn: '2026-02-28' },
    },
  ])('leaves out what the citizen does not meet: $type', (event) => {
    expect(told([complaint(), event])).toHaveLength(1);
  });

  it('moves what was put right, and tells that it was', () => {
    const corrected: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-18', reason },
    };
    expect(told([complaint(), corrected])).toEqual([
      '2026-02-18 klagede borgeren i en e-mail',
      '2026-03-02 blev det rettet, hvornår sagen kom ind: ikke den 20. februar 2026, men den 18. februar 2026',
    ]);
  });

  it('moves what was raised later to the day on which it really was', () => {
    const added: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: point('p2'), raisedOn: '2026-02-27' },
    };
    const corrected: ComplaintEvent = {
      type: 'PointRaisedDateCorrected',
      data: { complaintId, pointId: 'p2', was: '2026-02-27', raisedOn: '2026-02-24', reason },
    };
    expect(told([complaint(), added, corrected])).toEqual([
      '2026-02-20 klagede borgeren i en e-mail',
      '2026-02-24 klagede borgeren også over klagepunkt 2',
      '2026-03-02 blev det rettet, hvornår borgeren klagede over en af tingene: ikke den 27. februar 2026, men den 24. februar 2026',
    ]);
  });

  it('gives what came with the complaint a day of its own once it turns out to have come later, and moves that, too', () => {
    const corrected = (was: string, raisedOn: string): ComplaintEvent => ({
      type: 'PointRaisedDateCorrected',
      data: { complaintId, pointId: 'p1', was, raisedOn, reason },
    });
    const twice = [corrected('2026-02-20', '2026-02-26'), corrected('2026-02-26', '2026-02-25')];
    expect(told([complaint(), ...twice]).slice(0, 2)).toEqual([
      '2026-02-20 klagede borgeren i en e-mail',
      '2026-02-25 klagede borgeren over klagepunkt 1',
    ]);
  });

  it('tells the day of an answer as it really was, and its outcome', () => {
    const day: ComplaintEvent = {
      type: 'StepDateCorrected',
      data: { complaintId, step: 'answered', pointId: 'p1', was: '2026-02-27', on: '2026-02-26', reason },
    };
    const outcome: ComplaintEvent = {
      type: 'PointAnswerCorrected',
      data: {
        ...one,
        stage: 'first',
        was: { outcome: 'upheld', dismissalReason: null },
        outcome: 'not-upheld',
        dismissalReason: null,
        reason,
      },
    };
    const lines = told([complaint(), answered(), day, outcome]);
    expect(lines[1]).toBe('2026-02-26 svarede kommunen på klagepunkt 1: borgeren fik ikke medhold');
    expect(lines).toHaveLength(4);
  });

  it('keeps an end that was too early, and takes back a withdrawal that was none', () => {
    const reopened: ComplaintEvent = { type: 'ComplaintReopened', data: { complaintId, reason } };
    const lines = told([complaint(), answered(), closed(), reopened, closed('2026-03-01')]);
    expect(lines.filter((line) => line.endsWith('blev sagen afsluttet'))).toHaveLength(2);
    const revoked: ComplaintEvent = { type: 'WithdrawalRevoked', data: { complaintId, reason } };
    expect(told([complaint(), withdrawn(), revoked])).toEqual([
      '2026-02-20 klagede borgeren i en e-mail',
      '2026-03-02 blev det rettet, at sagen var trukket tilbage: det var den ikke',
    ]);
  });

  it('tells of published reviews and collective complaints', () => {
    const elsewhere: readonly StepElsewhere[] = [
      { what: 'review-published', thing: 'r1', on: '2026-03-01' },
      { what: 'collective-joined', thing: 'f1', on: '2026-02-22' },
    ];
    expect(told([complaint()], elsewhere)).toEqual([
      '2026-02-20 klagede borgeren i en e-mail',
      '2026-02-22 gik familien med i en fælles klage',
      '2026-03-01 offentliggjorde borgerrådgiveren sin undersøgelse',
    ]);
  });

  it('tells what was put right of a family’s collective complaint, on the day on which it was', () => {
    const of = { recordedOn: '2026-03-01' } as const;
    const corrected = [
      { ...of, step: 'collective-joined', moved: { was: '2026-02-22', on: '2026-02-24' } },
      { ...of, step: 'collective-left', moved: { was: '2026-02-26', on: '2026-02-25' } },
      { ...of, step: 'collective-left', moved: null },
      { ...of, step: 'collective-joined', moved: null },
    ] as const;
    const steps = stepsOf(knownBy(complaint()), [], corrected).slice(1);
    const because = 'det var registreret ved en fejl';
    expect(steps.map(({ on, line }) => `${on} ${line(new Say([]))}`)).toEqual([
      '2026-03-01 blev det rettet, hvornår familien gik med i en fælles klage: ikke den 22. februar 2026, men den 24. februar 2026',
      '2026-03-01 blev det rettet, hvornår familien gik ud af den fælles klage: ikke den 26. februar 2026, men den 25. februar 2026',
      `2026-03-01 blev det rettet, at familien gik ud af den fælles klage: ${because}`,
      `2026-03-01 blev det rettet, at familien gik med i en fælles klage: ${because}`,
    ]);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(4);
    expect(steps.every(({ kind, heard }) => kind === 'correction' && !heard)).toBe(true);
  });

  it('is not broken by an event that nobody here knows', () => {
    const known = knownBy(complaint());
    const foreign = { ...shown(answered())[0], type: 'WrittenByALaterVersion' } as never;
    expect(stepsOf({ ...known, events: [...known.events, foreign] }, [])).toHaveLength(1);
  });

  it('says the words that were written, and which were forgotten', () => {
    const shownAnswer = { ...answer(), reasons: null, forgotten: true };
    const [, step] = stepsOf(knownBy(complaint(), { type: 'PointAnswered', data: shownAnswer }), []);
    expect(step?.words).toContainEqual({ label: 'Begrundelse', text: null });
    expect(step?.words).toContainEqual({ label: 'Det gør kommunen', text: 'En ny rådgiver ringer.' });
  });
});
