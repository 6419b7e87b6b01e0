import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId, contact, today } from '../../testing/complaint-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
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
const by = { personId: 'advokat' };

describe('The day on which somebody joined', () => {
  it('is put right, also after the end, from the receipt to the day they left', () => {
    given(concerningChild, far)
      .when(correctStep('joined', '2026-02-20'))
      .then(stepCorrected('joined', '2026-02-21', '2026-02-20'));
    given(concerningChild, far)
      .when(correctStep('joined', '2026-02-19'))
      .thenRefuses('date-before-receipt', { field: 'on', earliest: '2026-02-20' });
    given(concerningChild, far)
      .when(correctStep('joined', '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'on', latest: today });
    const gone = [concerningChild, far, left('far', ['custody-holder'])];
    given(...gone)
      .when(correctStep('joined', '2026-02-25'))
      .then(stepCorrected('joined', '2026-02-21', '2026-02-25'));
    given(...gone)
      .when(correctStep('joined', '2026-02-26'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-25' });
    given(contact(), far, closed())
      .when(correctStep('joined', '2026-02-22'))
      .then(stepCorrected('joined', '2026-02-21', '2026-02-22'));
  });

  it('is not before the day they had left in the role, of who came back', () => {
    const back = added(party('far', { joinedOn: '2026-02-27' }));
    const was = [concerningChild, far, left('far', ['custody-holder']), back];
    given(...was)
      .when(correctStep('joined', '2026-02-24'))
      .thenRefuses('date-before-last-step', { field: 'on', earliest: '2026-02-25' });
    given(...was)
      .when(correctStep('joined', '2026-02-25'))
      .then(stepCorrected('joined', '2026-02-27', '2026-02-25'));
    const otherRole = added(party('far', { roles: ['other'], joinedOn: '2026-02-27' }));
    given(concerningChild, far, left('far', ['custody-holder']), otherRole)
      .when(correctStep('joined', '2026-02-22', { roles: ['other'] }))
      .then(stepCorrected('joined', '2026-02-27', '2026-02-22', { role: 'other' }));
  });

  it('is another one than was recorded, of a party, while the registration counts', () => {
    given(concerningChild, far)
      .when(correctStep('joined', '2026-02-21'))
      .thenRefuses('step-date-unchanged', { field: 'on' });
    given(concerningChild)
      .when(correctStep('joined', '2026-02-21'))
      .thenRefuses('party-unknown', { field: 'personId' });
    given(concerningChild, far)
      .when(correctStep('joined', '2026-02-22', { roles: ['other'] }))
      .thenRefuses('step-not-taken', { field: 'step' });
    given(concerningChild, far, annulled())
      .when(correctStep('joined', '2026-02-22'))
      .thenRefuses('registration-annulled');
  });

  it('is that of the receipt for whom the registration names, who is put right as such', () => {
    given(concerningChild)
      .when(correctStep('joined', null, { personId: 'barn', roles: ['concerned'] }))
      .thenRefuses('party-is-of-the-registration', { field: 'roles', role: 'concerned' });
    const receipt: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-17', reason: 'x' },
    };
    const joinedOn = (...events: readonly ComplaintEvent[]) =>
      stateAfter(...events)?.parties.people.map((each) => each.joinedOn);
    expect(joinedOn(concerningChild, far, receipt)).toEqual(['2026-02-17', '2026-02-17', '2026-02-21']);
    expect(joinedOn(concerningChild, added(party('far', { joinedOn: '2026-02-20' })), receipt)?.[2]).toBe('2026-02-17');
    const wrong: ComplaintEvent = {
      type: 'ConcernedPersonCorrected',
      data: { complaintId, was: 'barn', concerns: null, reason: 'x' },
    };
    const barn = stateAfter(concerningChild, wrong, receipt)?.parties.people[1];
    expect([barn?.roles, barn?.joinedOn, barn?.leftOn]).toEqual([[], '2026-02-17', '2026-02-17']);
  });

  it('is none of whom the registration turned out to name wrongly: they can be let go', () => {
    const wrong: ComplaintEvent = {
      type: 'ConcernedPersonCorrected',
      data: { complaintId, was: 'barn', concerns: null, reason: 'x' },
    };
    const wrongly: ComplaintEvent = {
      type: 'ComplainantCorrected',
      data: {
        ...{ complaintId, was: 'person-1', reason: 'x' },
        complainant: { role: 'staff', person: { personId: 'mor', name: null }, powerOfAttorney: null },
      },
    };
    const is = [concerningChild, wrong, wrongly];
    const ofPerson = { personId: 'person-1', roles: ['complainant' as const, 'custody-holder' as const] };
    given(...is)
      .when(correctStep('left', null, ofPerson))
      .thenRefuses('step-not-taken', { field: 'step' });
    given(...is)
      .when(correctStep('joined', '2026-02-21', ofPerson))
      .thenRefuses('step-not-taken', { field: 'step' });
    expect(stateAfter(...is)?.parties.people[0]).toMatchObject({ roles: [], leftOn: '2026-02-20' });
    const gone = (role: 'complainant' | 'custody-holder', neverAParty: boolean) =>
      stepCorrected('joined', '2026-02-20', null, { personId: 'person-1', role, neverAParty });
    const never = [gone('complainant', false), gone('custody-holder', true)];
    given(...is)
      .when(correctStep('joined', null, ofPerson))
      .then(...never);
    expect(stateAfter(...is, ...never)?.parties.people.map(({ personId }) => personId)).toEqual(['barn', 'mor']);
    const back = added(party('barn', { roles: ['concerned'] }));
    given(...is, back)
      .when(correctStep('joined', null, { personId: 'barn', roles: ['concerned'] }))
      .then(stepCorrected('joined', '2026-02-21', null, { personId: 'barn', role: 'concerned' }));
  });
});

describe('Somebody who was added by mistake', () => {
  it('never was a party, once the one role they had is taken back', () => {
    const never = stepCorrected('joined', '2026-02-21', null, { neverAParty: true });
    given(concerningChild, far).when(correctStep('joined', null)).then(never);
    expect(stateAfter(concerningChild, far, never)).toEqual(stateAfter(concerningChild));
    given(concerningChild, far, never).when(correctStep('joined', null)).thenRefuses('party-unknown');
  });

  it('is what they are besides, and is taken out of several roles one by one', () => {
    const both = added(party('far', { roles: ['custody-holder', 'complainant'] }));
    const first = stepCorrected('joined', '2026-02-21', null);
    given(concerningChild, both).when(correctStep('joined', null)).then(first);
    given(concerningChild, both)
      .when(correctStep('joined', null, { roles: ['custody-holder', 'complainant', 'custody-holder'] }))
      .then(first, stepCorrected('joined', '2026-02-21', null, { role: 'complainant', neverAParty: true }));
    const complains = added(party('far', { roles: ['complainant'] }));
    expect(stateAfter(concerningChild, both, first)).toEqual(stateAfter(concerningChild, complains));
  });

  it('keeps somebody who complains where another one left because of them', () => {
    const complains = added(party('far', { roles: ['complainant'] }));
    const gone = left('person-1', ['complainant']);
    const takeBack = correctStep('joined', null, { roles: ['complainant'] });
    const never = stepCorrected('joined', '2026-02-21', null, { role: 'complainant', neverAParty: true });
    given(concerningChild, complains, gone).when(takeBack).thenRefuses('last-complainant-stays');
    given(concerningChild, complains).when(takeBack).then(never);
    const anonymous = contact({ complainant: { role: 'anonymous', person: null, powerOfAttorney: null } });
    given(anonymous, complains).when(takeBack).then(never);
    expect(stateAfter(anonymous, complains, never)).toEqual(stateAfter(anonymous));
  });

  it('is no matter of those who never complained, or complain still', () => {
    const complains = (personId: string) => added(party(personId, { roles: ['complainant'] }));
    const anonymous = contact({ complainant: { role: 'anonymous', person: null, powerOfAttorney: null } });
    const takeBack = correctStep('joined', null, { roles: ['complainant'] });
    const never = stepCorrected('joined', '2026-02-21', null, { role: 'complainant', neverAParty: true });
    given(anonymous, added(party('mor')), complains('far'))
      .when(takeBack)
      .then(never);
    given(concerningChild, complains('far'), complains('mor'), left('person-1', ['complainant']))
      .when(takeBack)
      .then(never);
    const other = (personId: string) => added(party(personId, { roles: ['other'] }));
    given(concerningChild, other('mor'), left('mor', ['other']), other('far'))
      .when(correctStep('joined', null, { roles: ['other'] }))
      .then(stepCorrected('joined', '2026-02-21', null, { role: 'other', neverAParty: true }));
  });

  it('makes room, and needs none', () => {
    const others = Array.from({ length: 28 }, (_, index) => added(party(`anden-${index}`)));
    given(concerningChild, far, left('far', ['custody-holder']), ...others)
      .when(correctStep('joined', null))
      .then(stepCorrected('joined', '2026-02-21', null, { neverAParty: true }));
  });

  it('is not taken out while somebody acts for them', () => {
    const acting = added(representative({ represents: 'far' }));
    given(concerningChild, far, acting)
      .when(correctStep('joined', null))
      .thenRefuses('party-is-represented', { field: 'personId', representative: 'advokat' });
    const other = added(party('far', { roles: ['other'] }));
    given(concerningChild, far, other, acting)
      .when(correctStep('joined', null))
      .then(stepCorrected('joined', '2026-02-21', null));
  });
});

describe('A departure', () => {
  const gone = [concerningChild, far, left('far', ['custody-holder'])];

  it('was on another day, from the one on which they joined to today', () => {
    given(...gone)
      .when(correctStep('left', '2026-02-21'))
      .then(stepCorrected('left', '2026-02-25', '2026-02-21'));
    given(...gone)
      .when(correctStep('left', today))
      .then(stepCorrected('left', '2026-02-25', today));
    given(...gone)
      .when(correctStep('left', '2026-02-20'))
      .thenRefuses('date-before-last-step', { field: 'on', earliest: '2026-02-21' });
    given(concerningChild, far).when(correctStep('left', null)).thenRefuses('step-not-taken', { field: 'step' });
  });

  it('that never was leaves standing and power of attorney as they were', () => {
    const power = { required: true, receivedOn: '2026-02-22' };
    const acts = added(representative({ represents: 'barn', powerOfAttorney: power }));
    const asked: ComplaintEvent = {
      type: 'PowerOfAttorneyAskedFor',
      data: { complaintId, ...by, askedOn: '2026-02-23' },
    };
    const before = [concerningChild, acts, asked];
    const stays = stepCorrected('left', '2026-02-25', null, { personId: 'advokat', role: 'representative' });
    given(...before, left('advokat', ['representative']))
      .when(correctStep('left', null, { ...by, roles: ['representative'] }))
      .then(stays);
    expect(stateAfter(...before, left('advokat', ['representative']), stays)).toEqual(stateAfter(...before));
  });

  it('that never was is no matter of who acts for them', () => {
    const acting = added(representative({ represents: 'far' }));
    given(concerningChild, far, acting, left('far', ['custody-holder']))
      .when(correctStep('left', null))
      .then(stepCorrected('left', '2026-02-25', null));
  });

  it('is not undone where it made room for others', () => {
    const others = Array.from({ length: 28 }, (_, index) => added(party(`anden-${index}`)));
    given(...gone, ...others)
      .when(correctStep('left', null))
      .thenRefuses('too-many-parties', { field: 'roles', most: 30 });
    given(...gone, ...others.slice(1))
      .when(correctStep('left', null))
      .then(stepCorrected('left', '2026-02-25', null));
  });

  it('is recorded no earlier than the day they joined, and they come back no earlier than it', () => {
    const release = (leftOn: string) =>
      ({
        type: 'ReleaseParty',
        data: { complaintId, personId: 'far', roles: null, leftOn, reason: null, today },
      }) as const;
    given(concerningChild, far)
      .when(release('2026-02-20'))
      .thenRefuses('date-before-last-step', { field: 'leftOn', earliest: '2026-02-21' });
    given(concerningChild, far)
      .when(release('2026-02-21'))
      .then(left('far', ['custody-holder'], '2026-02-21'));
    const add = (joinedOn: string) =>
      ({ type: 'AddParty', data: { complaintId, party: party('far', { joinedOn }), today } }) as const;
    const other = added(party('far', { roles: ['other'], joinedOn: '2026-02-26' }));
    const one = release('2026-02-25');
    given(concerningChild, far, other)
      .when({ ...one, data: { ...one.data, roles: ['custody-holder'] } })
      .then(left('far', ['custody-holder']));
    given(...gone)
      .when(add('2026-02-24'))
      .thenRefuses('date-before-last-step', { field: 'joinedOn', earliest: '2026-02-25' });
    given(...gone)
      .when(add('2026-02-25'))
      .then(added(party('far', { joinedOn: '2026-02-25' })));
  });
});
