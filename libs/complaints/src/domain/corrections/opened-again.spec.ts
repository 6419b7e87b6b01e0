import { specification } from '@lydhoer/kernel/testing';
import { answered, closed, complaint, complaintId, point, today, withdrawn } from '../../testing/complaint-examples.js';
import { annulled, reopened, revoked } from '../../testing/formalitet-examples.js';
import { takeBack, takenBack } from '../../testing/realitet-correction-examples.js';
import {
  appealed,
  complaintAfter,
  decisionId,
  linked,
  newDecisionId,
  realitetPoint,
  recorded,
} from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  forwarded,
  madeAnew,
  passedOn,
  reassessed,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectStepDate } from './corrections.commands.js';
import type { CorrectableStep } from './corrections.values.js';

const given = specification(complaintDecider);
const correct = (step: CorrectableStep, on: string, pointId: string | null = null): CorrectStepDate => ({
  type: 'CorrectStepDate',
  data: { complaintId, step, pointId, on, reason: 'x', today },
});

describe('A complaint that is opened again', () => {
  it('stands as if it had not ended', () => {
    const before = complaintAfter([complaint(), answered()]);
    expect(complaintAfter([complaint(), answered(), closed(), reopened])).toEqual(before);
    expect(complaintAfter([complaint(), answered(), withdrawn('2026-02-28'), revoked])).toEqual(before);
  });

  it('was neither closed nor withdrawn on any day', () => {
    given(complaint(), answered(), closed(), reopened)
      .when(correct('closed', '2026-03-01'))
      .thenRefuses('step-not-taken', { field: 'step' });
  });
});

describe('The day of a step', () => {
  it('is put right of what counts alone', () => {
    const merged: ComplaintEvent = {
      type: 'ComplaintMergedInto',
      data: { complaintId, into: 'other', points: [{ pointId: 'p1', sameAs: 'o1' }], reason: 'x' },
    };
    given(complaint(), answered(), merged)
      .when(correct('answered', '2026-02-26', 'p1'))
      .thenRefuses('complaint-merged', { into: 'other' });
    // Also before it is asked what the correction is about.
    given(complaint(), answered(), annulled())
      .when(correct('answered', '2026-02-26', 'p9'))
      .thenRefuses('registration-annulled');
  });

  it('of a point that was raised later does not lie before it was raised', () => {
    const late: ComplaintEvent = {
      type: 'PointAdded',
      data: { complaintId, point: point('p2'), raisedOn: '2026-02-24' },
    };
    const history = [complaint(), late, answered({ pointId: 'p2' })];
    given(...history)
      .when(correct('answered', '2026-02-23', 'p2'))
      .thenRefuses('date-before-point-raised', { field: 'on', earliest: '2026-02-24' });
    given(...history)
      .when(correct('answered', '2026-02-24', 'p2'))
      .then({
        type: 'StepDateCorrected',
        data: { complaintId, step: 'answered', pointId: 'p2', was: '2026-02-27', on: '2026-02-24', reason: 'x' },
      });
  });
});

describe('A step of one point that is taken back', () => {
  it('takes its new decision with it, whatever was done about another point', () => {
    const history = [
      complaint([realitetPoint('p1'), realitetPoint('p2')]),
      ...[recorded(), linked('p1'), linked('p2'), reassessed('maintained', { pointId: 'p2' })],
      ...[reassessed('upheld-in-full'), madeAnew('upheld-in-full')],
    ];
    given(...history)
      .when(takeBack('reassessed'))
      .then(
        takenBack('reassessed', {
          ...{ takenOn: '2026-03-10', standing: 'to-reassess', voidedDecisionId: newDecisionId },
        }),
      );
  });

  it('is not held by formalitet points that touch no decision, when it made none', () => {
    given(complaint([realitetPoint('p1'), point('p3')]), recorded(), linked('p1'), reassessed('maintained'))
      .when(takeBack('reassessed'))
      .then(takenBack('reassessed', { takenOn: '2026-03-10', standing: 'to-reassess' }));
  });

  it('brings back the points that went along with its own decision, and no others', () => {
    const other = 'decision-b';
    const ties = (pointId: string, to: string): ComplaintEvent => ({
      type: 'PointTiedToDecision',
      data: { complaintId, pointId, decisionId: to },
    });
    const sent = (pointId: string, of: string, along: string): ComplaintEvent => ({
      type: 'ForwardedToAppealBoard',
      data: {
        ...(forwarded() as Extract<ComplaintEvent, { type: 'ForwardedToAppealBoard' }>).data,
        ...{ decisionId: of, pointIds: [pointId], alongPointIds: [along] },
      },
    });
    const history = [
      complaint([realitetPoint('p1'), realitetPoint('p2'), point('p3'), point('p4')]),
      ...[recorded(), recorded('administration', { decisionId: other }), linked('p1'), linked('p2', other)],
      ...[ties('p3', decisionId), ties('p4', other)],
      ...[reassessed('maintained'), reassessed('maintained', { pointId: 'p2', decisionId: other })],
      ...[sent('p1', decisionId, 'p3'), sent('p2', other, 'p4')],
    ];
    given(...history)
      .when(takeBack('forwarded'))
      .then(
        takenBack('forwarded', {
          ...{ takenOn: '2026-03-12', standing: 'to-forward', since: '2026-03-10', returnedPointIds: ['p3'] },
        }),
      );
  });

  it('is one of a registration that counts, whatever would be left of it', () => {
    const beforeTheCourt = [...appealed('committee'), passedOn(), boardDecided('affirmed'), beforeCourt()];
    given(...beforeTheCourt, annulled())
      .when(takeBack('brought-before-court'))
      .thenRefuses('registration-annulled');
  });
});
