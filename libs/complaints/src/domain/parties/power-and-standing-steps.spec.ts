import { specification } from '@lydhoer/kernel/testing';
import { complaintId } from '../../testing/complaint-examples.js';
import {
  added,
  concerningChild,
  correctStep,
  left,
  party,
  representative,
  stepCorrected,
} from '../../testing/party-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';

const given = specification(complaintDecider);
const stateAfter = (...events: readonly ComplaintEvent[]) =>
  events.reduce(complaintDecider.evolve, complaintDecider.initial);
const far = added(party('far'));
const of = { complaintId, personId: 'advokat' };
const lawyer = added(representative());
const asked = (askedOn: string): ComplaintEvent => ({ type: 'PowerOfAttorneyAskedFor', data: { ...of, askedOn } });
const received = (receivedOn: string): ComplaintEvent => ({
  type: 'PowerOfAttorneyReceived',
  data: { ...of, receivedOn },
});
const by = { personId: 'advokat' };

describe('That a power of attorney was asked for', () => {
  const is = [concerningChild, lawyer, asked('2026-02-24')];

  it('was on another day, or never was', () => {
    given(...is)
      .when(correctStep('power-of-attorney-asked-for', '2026-02-26', by))
      .then(stepCorrected('power-of-attorney-asked-for', '2026-02-24', '2026-02-26', by));
    const never = stepCorrected('power-of-attorney-asked-for', '2026-02-24', null, by);
    given(...is)
      .when(correctStep('power-of-attorney-asked-for', null, by))
      .then(never);
    expect(stateAfter(...is, never)).toEqual(stateAfter(concerningChild, lawyer));
    given(concerningChild, lawyer)
      .when(correctStep('power-of-attorney-asked-for', null, by))
      .thenRefuses('step-not-taken', { field: 'step' });
    given(concerningChild, far).when(correctStep('power-of-attorney-asked-for', null)).thenRefuses('step-not-taken');
  });

  it('is as it was asked for before, and required as it was told', () => {
    const never = stepCorrected('power-of-attorney-asked-for', '2026-02-26', null, by);
    expect(stateAfter(...is, asked('2026-02-26'), never)).toEqual(stateAfter(...is));
    const optional = added(representative({ powerOfAttorney: { required: false, receivedOn: null } }));
    const one = stepCorrected('power-of-attorney-asked-for', '2026-02-24', null, by);
    expect(stateAfter(concerningChild, optional, asked('2026-02-24'), one)).toEqual(
      stateAfter(concerningChild, optional),
    );
  });

  it('is no later than it came, unless that was overlooked', () => {
    given(...is, received('2026-02-25'))
      .when(correctStep('power-of-attorney-asked-for', '2026-02-26', by))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-25' });
    given(...is, received('2026-02-24'))
      .when(correctStep('power-of-attorney-asked-for', '2026-02-26', by))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-24' });
    const overlooked: ComplaintEvent = {
      type: 'PowerOfAttorneyDateCorrected',
      data: { ...of, was: '2026-02-25', receivedOn: '2026-02-10', reason: 'x' },
    };
    given(...is, received('2026-02-25'), overlooked)
      .when(correctStep('power-of-attorney-asked-for', '2026-02-26', by))
      .then(stepCorrected('power-of-attorney-asked-for', '2026-02-24', '2026-02-26', by));
  });
});

describe('That a power of attorney was received', () => {
  it('never was: it is waited for again, and may come', () => {
    const never = stepCorrected('power-of-attorney-received', '2026-02-25', null, by);
    given(concerningChild, lawyer, received('2026-02-25'))
      .when(correctStep('power-of-attorney-received', null, by))
      .then(never);
    expect(stateAfter(concerningChild, lawyer, received('2026-02-25'), never)).toEqual(
      stateAfter(concerningChild, lawyer),
    );
    const nobodySaid = added(representative({ powerOfAttorney: null }));
    expect(stateAfter(concerningChild, nobodySaid, received('2026-02-25'), never)).toEqual(
      stateAfter(concerningChild, nobodySaid),
    );
    const told = added(representative({ powerOfAttorney: { required: true, receivedOn: '2026-02-22' } }));
    given(concerningChild, told)
      .when(correctStep('power-of-attorney-received', null, by))
      .then(stepCorrected('power-of-attorney-received', '2026-02-22', null, by));
  });

  it('was on another day, which may be before the complaint and is told as that correction is', () => {
    const redated: ComplaintEvent = {
      type: 'PowerOfAttorneyDateCorrected',
      data: { ...of, was: '2026-02-25', receivedOn: '2026-01-10', reason: 'Tastefejl.' },
    };
    given(concerningChild, lawyer, received('2026-02-25'))
      .when(correctStep('power-of-attorney-received', '2026-01-10', by))
      .then(redated);
    given(concerningChild, lawyer, received('2026-02-25'))
      .when(correctStep('power-of-attorney-received', '1999-12-31', by))
      .thenRefuses('date-too-early', { field: 'on', earliest: '2000-01-01' });
    given(concerningChild, lawyer)
      .when(correctStep('power-of-attorney-received', '2026-02-25', by))
      .thenRefuses('step-not-taken', { field: 'step' });
  });

  it('is not of who is no representative', () => {
    given(concerningChild, far)
      .when(correctStep('power-of-attorney-received', null))
      .thenRefuses('step-not-taken', { field: 'step' });
  });

  it('of whoever left is that of when they acted', () => {
    given(concerningChild, lawyer, received('2026-02-24'), left('advokat', ['representative']))
      .when(correctStep('power-of-attorney-received', null, by))
      .then(stepCorrected('power-of-attorney-received', '2026-02-24', null, by));
  });
});

describe('An assessment of standing', () => {
  const assessed = (assessedOn: string, standing: 'entitled' | 'not-entitled' = 'entitled'): ComplaintEvent => ({
    type: 'StandingAssessed',
    data: { complaintId, personId: 'far', pointId: 'p2', standing, assessedOn, reason: 'x' },
  });
  const complains = added(party('far', { roles: ['complainant'] }));
  const is = [concerningChild, complains, assessed('2026-02-23'), assessed('2026-02-26', 'not-entitled')];

  it('was on another day, not before the one that it follows', () => {
    given(...is)
      .when(correctStep('standing-assessed', '2026-02-23'))
      .then(stepCorrected('standing-assessed', '2026-02-26', '2026-02-23'));
    given(...is)
      .when(correctStep('standing-assessed', '2026-02-22'))
      .thenRefuses('date-before-last-step', { field: 'on', earliest: '2026-02-23' });
  });

  it('never was: the one before it holds, or none', () => {
    const never = stepCorrected('standing-assessed', '2026-02-26', null);
    given(...is)
      .when(correctStep('standing-assessed', null))
      .then(never);
    expect(stateAfter(...is, never)).toEqual(stateAfter(...is.slice(0, 3)));
    const none = stepCorrected('standing-assessed', '2026-02-23', null);
    expect(stateAfter(...is, never, none)).toEqual(stateAfter(...is.slice(0, 2)));
    given(...is, never, none)
      .when(correctStep('standing-assessed', null))
      .thenRefuses('step-not-taken', { field: 'step' });
  });

  it('of one point leaves that of another', () => {
    const ofOther = {
      ...assessed('2026-02-27'),
      data: { ...assessed('2026-02-27').data, pointId: 'p3' },
    } as ComplaintEvent;
    const never = stepCorrected('standing-assessed', '2026-02-26', null);
    expect(stateAfter(...is, ofOther, never)).toEqual(stateAfter(...is.slice(0, 3), ofOther));
  });

  it('is about a point of the complaint', () => {
    given(...is)
      .when(correctStep('standing-assessed', null, { pointId: 'p9' }))
      .thenRefuses('point-unknown');
    given(...is)
      .when(correctStep('standing-assessed', null, { pointId: 'p1' }))
      .thenRefuses('step-not-taken', { field: 'step' });
  });
});

describe('A correction', () => {
  it('says of roles and points what belongs to it', () => {
    for (const step of ['joined', 'left'] as const) {
      given(concerningChild, far)
        .when(correctStep(step, null, { roles: null }))
        .thenRefuses('party-step-detail-missing', { field: 'roles' });
      given(concerningChild, far)
        .when(correctStep(step, null, { pointId: 'p2' }))
        .thenRefuses('party-step-detail-superfluous', { field: 'pointId' });
    }
    for (const step of ['power-of-attorney-asked-for', 'power-of-attorney-received', 'standing-assessed'] as const)
      given(concerningChild, far)
        .when(correctStep(step, null, { roles: ['other'] }))
        .thenRefuses('party-step-detail-superfluous', { field: 'roles' });
    given(concerningChild, far)
      .when(correctStep('standing-assessed', null, { pointId: null }))
      .thenRefuses('party-step-detail-missing', { field: 'pointId' });
  });
});
