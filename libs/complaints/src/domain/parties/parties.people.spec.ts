import { complaintId, contact } from '../../testing/complaint-examples.js';
import { added, party, representative } from '../../testing/party-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ComplainantRole } from '../complaint.values.js';
import type { PartyRole } from './parties.values.js';

const peopleOf = (...events: readonly ComplaintEvent[]) =>
  events.reduce(complaintDecider.evolve, complaintDecider.initial)?.parties.people ?? [];
const by = (role: ComplainantRole, personId = 'klager', powerOfAttorney: Power = null) => ({
  role,
  person: { personId, name: null },
  powerOfAttorney,
});
type Power = { readonly required: boolean; readonly receivedOn: string | null } | null;
const left = (personId: string, roles: PartyRole[], leftOn = '2026-02-24'): ComplaintEvent => ({
  type: 'PartyLeft',
  data: { complaintId, personId, roles, leftOn, reason: null },
});

describe('The people of a registration', () => {
  it.each([
    ['custody-holder', ['complainant', 'custody-holder']],
    ['other-relative', ['complainant', 'other']],
    ['staff', ['complainant', 'other']],
    ['not-stated', ['complainant']],
    ['representative', ['complainant', 'representative']],
    ['child', ['complainant', 'concerned']],
  ] as const)('count a complainant who is %s as %p', (role, roles) => {
    expect(peopleOf(contact({ complainant: by(role) }))).toMatchObject([
      {
        personId: 'klager',
        roles,
        joinedOn: '2026-02-20',
        leftOn: null,
        age: null,
        represents: null,
        powerOfAttorney: null,
        assessed: {},
      },
    ]);
  });

  it('are nobody’s, of a register that does not say who complains; that is not anonymous', () => {
    const nobody = contact({ complainant: { role: 'not-stated', person: null, powerOfAttorney: null } });
    const state = [nobody, added(party('far'))].reduce(complaintDecider.evolve, complaintDecider.initial);
    expect([state?.anonymous, state?.parties.people.length]).toEqual([false, 1]);
  });

  it('tell a child that complains for another from one that complains for itself', () => {
    const roles = (concerns: string) =>
      peopleOf(contact({ complainant: by('child'), concerns: { personId: concerns, name: null } })).map(
        (each) => each.roles,
      );
    expect(roles('klager')).toEqual([['complainant', 'concerned']]);
    expect(roles('soester')).toEqual([['complainant', 'other'], ['concerned']]);
  });

  it('are so also when the complainant is put right', () => {
    const corrected = (personId: string): ComplaintEvent => ({
      type: 'ComplainantCorrected',
      data: { complaintId, was: 'klager', complainant: by('child', personId), reason: 'x' },
    });
    const about = contact({ complainant: by('staff'), concerns: { personId: 'barn', name: null } });
    const roles = (...events: readonly ComplaintEvent[]) => peopleOf(about, ...events).map((each) => each.roles);
    expect(roles(corrected('barn'))).toEqual([[], ['concerned', 'complainant']]);
    expect(roles(corrected('ven'))).toEqual([[], ['concerned'], ['complainant', 'other']]);
  });

  it('keep whom somebody represents who turns out to complain as something else, too', () => {
    const power = { required: true, receivedOn: '2026-02-22' };
    const lawyer = added(representative({ represents: 'klager', powerOfAttorney: power }));
    const corrected: ComplaintEvent = {
      type: 'ComplainantCorrected',
      data: { complaintId, was: 'klager', complainant: by('other-relative', 'advokat'), reason: 'x' },
    };
    expect(peopleOf(contact({ complainant: by('staff') }), lawyer, corrected)[1]).toMatchObject({
      roles: ['representative', 'complainant', 'other'],
      represents: 'klager',
      powerOfAttorney: { ...power, askedOn: null },
    });
  });

  it('tell of a representative’s power of attorney as it was told', () => {
    const complainant = by('representative', 'klager', { required: true, receivedOn: '2026-02-19' });
    expect(peopleOf(contact({ complainant }))[0]?.powerOfAttorney).toEqual({
      required: true,
      askedOn: null,
      receivedOn: '2026-02-19',
    });
  });
});

describe('A representative who complains, of whom the power of attorney was told wrongly', () => {
  const is = contact({ complainant: by('representative', 'klager', { required: true, receivedOn: '2026-02-19' }) });
  const asked: ComplaintEvent = {
    type: 'PowerOfAttorneyAskedFor',
    data: { complaintId, personId: 'klager', askedOn: '2026-02-23' },
  };
  const corrected = (personId: string, power: Power): ComplaintEvent => ({
    type: 'ComplainantCorrected',
    data: { complaintId, was: 'klager', complainant: by('representative', personId, power), reason: 'x' },
  });
  const none = { required: false, receivedOn: null };

  it('has it as it is told now, and was asked for it when they were', () => {
    expect(peopleOf(is, corrected('klager', none))[0]?.powerOfAttorney).toEqual({ ...none, askedOn: null });
    expect(peopleOf(is, asked, corrected('klager', none))[0]?.powerOfAttorney).toEqual({
      ...{ required: true, askedOn: '2026-02-23', receivedOn: null },
    });
  });

  it('is not asked for it in the place of another', () => {
    expect(peopleOf(is, asked, corrected('advokat', none))[1]?.powerOfAttorney).toEqual({ ...none, askedOn: null });
    expect(peopleOf(is, corrected('klager', null))[0]?.powerOfAttorney).toBeNull();
  });

  it('acts for whom is told now, when they were added as a representative before', () => {
    const lawyer = added(
      representative({ represents: 'klager', powerOfAttorney: { required: true, receivedOn: null } }),
    );
    expect(peopleOf(is, lawyer, corrected('advokat', none))[1]).toMatchObject({
      roles: ['representative', 'complainant'],
      represents: null,
      powerOfAttorney: { ...none, askedOn: null },
    });
  });
});

describe('Since when somebody is part of it', () => {
  const joins = (role: PartyRole, joinedOn: string) => added(party('far', { roles: [role], joinedOn }));
  const days = (...events: readonly ComplaintEvent[]) => {
    const far = peopleOf(contact(), ...events).find(({ personId }) => personId === 'far');
    return [far?.joinedOn, far?.leftOn];
  };

  it('is the first day without one between on which they were none', () => {
    const first = [joins('other', '2026-02-21'), left('far', ['other'], '2026-02-24')];
    expect(days(...first, joins('custody-holder', '2026-02-24'))).toEqual(['2026-02-21', null]);
    expect(days(...first, joins('custody-holder', '2026-02-25'))).toEqual(['2026-02-25', null]);
    expect(days(joins('other', '2026-02-23'), joins('custody-holder', '2026-02-21'))).toEqual(['2026-02-21', null]);
  });

  it('ends with the last of their roles', () => {
    const both = [joins('other', '2026-02-21'), joins('custody-holder', '2026-02-22')];
    const gone = [left('far', ['other'], '2026-02-26'), left('far', ['custody-holder'], '2026-02-24')];
    expect(days(...both, ...gone)).toEqual(['2026-02-21', '2026-02-26']);
    expect(days(...both, ...gone.toReversed())).toEqual(['2026-02-21', '2026-02-26']);
    const later = [left('far', ['other'], '2026-02-23'), left('far', ['custody-holder'], '2026-02-24')];
    expect(days(...both, ...later)).toEqual(['2026-02-21', '2026-02-24']);
  });
});

describe('Who gets several roles', () => {
  it('has them as if they had got them one by one', () => {
    const acts = representative({ roles: ['representative', 'other'], represents: 'klager' });
    const one = representative({ represents: 'klager' });
    expect(peopleOf(contact(), added(acts))).toEqual(
      peopleOf(contact(), added(one), added(party('advokat', { roles: ['other'] }))),
    );
  });
});

describe('Who joins and leaves', () => {
  const far = added(party('far'));
  const find = (personId: string, ...events: readonly ComplaintEvent[]) =>
    peopleOf(contact(), ...events).find((each) => each.personId === personId);

  it('has joined on the first day, and on the later one when they come back', () => {
    const further = added(party('far', { roles: ['other'], joinedOn: '2026-02-23' }));
    expect(find('far', far, further)).toMatchObject({ roles: ['custody-holder', 'other'], joinedOn: '2026-02-21' });
    const back = added(party('far', { joinedOn: '2026-02-26' }));
    expect(find('far', far, left('far', ['custody-holder']))).toMatchObject({ roles: [], leftOn: '2026-02-24' });
    expect(find('far', far, left('far', ['custody-holder']), back)).toMatchObject({
      roles: ['custody-holder'],
      joinedOn: '2026-02-26',
      leftOn: null,
    });
  });

  it('is as old as was told last, and no less so when nothing more is told', () => {
    const ten = { years: 10, on: '2026-02-20' };
    const further = added(party('far', { roles: ['other'] }));
    expect(find('far', far)?.age).toBeNull();
    expect(find('far', added(party('far'), ten))?.age).toEqual(ten);
    expect(find('far', added(party('far'), ten), further)?.age).toEqual(ten);
    expect(find('far', far, added(party('far', { roles: ['other'] }), ten))?.age).toEqual(ten);
  });

  it('has not left as long as a role is left', () => {
    const two = added(party('far', { roles: ['custody-holder', 'complainant'] }));
    expect(find('far', two, left('far', ['complainant']))).toMatchObject({ roles: ['custody-holder'], leftOn: null });
  });

  it('represents nobody any more once that role ends, and goes on when another one does', () => {
    const lawyer = added(
      representative({
        roles: ['representative', 'complainant'],
        represents: 'person-1',
        powerOfAttorney: { required: true, receivedOn: '2026-02-22' },
      }),
    );
    const power = { required: true, askedOn: null, receivedOn: '2026-02-22' };
    expect(find('advokat', lawyer, left('advokat', ['complainant']))).toMatchObject({
      represents: 'person-1',
      powerOfAttorney: power,
    });
    expect(find('advokat', lawyer, left('advokat', ['representative']))).toMatchObject({
      roles: ['complainant'],
      represents: null,
      powerOfAttorney: null,
    });
    const further = added(party('advokat', { roles: ['other'] }));
    expect(find('advokat', lawyer, further)).toMatchObject({ represents: 'person-1', powerOfAttorney: power });
  });
});
