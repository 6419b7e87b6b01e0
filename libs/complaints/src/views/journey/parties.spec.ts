import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaint, complaintId } from '../../testing/complaint-examples.js';
import { added, left, party, representative, stepCorrected } from '../../testing/party-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const assessed = (standing: 'entitled' | 'not-entitled'): ComplaintEvent => ({
  type: 'StandingAssessed',
  data: { complaintId, personId: 'person-1', pointId: 'p1', standing, assessedOn: '2026-02-25', reason: 'x' },
});
/** What the journey tells of the people, of a complaint of so many points. */
const told = (pointIds: readonly string[], ...events: readonly ComplaintEvent[]): readonly string[] => {
  const known = knownBy(complaint(pointIds.map((pointId) => realitetPoint(pointId))), ...events);
  return stepsOf(known, [])
    .filter(({ kind }) => kind === 'party' || kind === 'correction')
    .map(({ on, line }) => `${on} ${line(new Say(pointIds))}`);
};

describe('A power of attorney, in the journey', () => {
  it('came on the day that was put right, and it is told that it was', () => {
    const of = { complaintId, personId: 'advokat' };
    const received: ComplaintEvent = { type: 'PowerOfAttorneyReceived', data: { ...of, receivedOn: '2026-02-28' } };
    const corrected: ComplaintEvent = {
      type: 'PowerOfAttorneyDateCorrected',
      data: { ...of, was: '2026-02-28', receivedOn: '2026-02-24', reason: 'Stemplet.' },
    };
    const wrong = 'blev det rettet, hvornår fuldmagten kom: ikke den 28. februar 2026, men den 24. februar 2026';
    expect(told(['p1'], received, corrected)).toEqual(['2026-02-24 kom fuldmagten', `2026-03-02 ${wrong}`]);
    // It came with the representative: there was no step of it.
    expect(told(['p1'], corrected)).toEqual([`2026-03-02 ${wrong}`]);
  });
});

describe('Whether a party may complain, in the journey', () => {
  it('is told as one sentence of the complaint, or of the point it is about', () => {
    expect(told(['p1'], assessed('not-entitled'))).toEqual([
      '2026-02-25 vurderede kommunen om klagen, at en part ikke kan klage',
    ]);
    expect(told(['p1', 'p2'], assessed('entitled'))).toEqual([
      '2026-02-25 vurderede kommunen om klagepunkt 1, at en part kan klage',
    ]);
  });
});

describe('Who turned out not to complain, in the journey', () => {
  const corrected = (was: string | null, personId: string | null): ComplaintEvent => ({
    type: 'ComplainantCorrected',
    data: {
      ...{ complaintId, was, reason: 'Navnet kom.' },
      complainant: {
        role: personId === null ? 'anonymous' : 'custody-holder',
        person: personId === null ? null : { personId, name: null },
        powerOfAttorney: null,
      },
    },
  });
  const far = added(party('far', { roles: ['complainant', 'custody-holder', 'concerned'] }));
  const ven = added(party('ven', { roles: ['complainant'] }));
  const joined = (roles: string) => `2026-02-21 kom en person med i sagen som ${roles}`;
  const gone = '2026-02-25 gik en person ud af sagen som klager';
  const putRight = '2026-03-02 blev det rettet, hvem der klager';
  const asFar = joined('klager og forældremyndighedsindehaver og den, sagen handler om');

  it('did not join as anything but whom the case concerns', () => {
    const rest = [joined('klager'), putRight];
    expect(told(['p1'], far, ven, corrected('far', 'mor'))).toEqual([joined('den, sagen handler om'), ...rest]);
    expect(told(['p1'], ven, corrected('ven', null))).toEqual([putRight]);
  });

  it('is nobody when the anonymous one gives a name; who had that name complained from the receipt on', () => {
    expect(told(['p1'], far, ven, corrected(null, 'mor'))).toEqual([asFar, joined('klager'), putRight]);
    expect(told(['p1'], far, ven, corrected(null, null))).toEqual([asFar, joined('klager'), putRight]);
    expect(told(['p1'], far, ven, corrected(null, 'far'))).toEqual([
      joined('forældremyndighedsindehaver og den, sagen handler om'),
      ...[joined('klager'), putRight],
    ]);
  });

  it('joined and left when that was before', () => {
    expect(told(['p1'], ven, left('ven', ['complainant']), corrected('ven', 'mor'))).toEqual([
      ...[joined('klager'), gone, putRight],
    ]);
    expect(told(['p1'], ven, left('ven', ['complainant']), ven, corrected('ven', 'mor'))).toEqual([
      ...[joined('klager'), gone, putRight],
    ]);
  });
});

describe('What was put right of a party, in the journey', () => {
  const far = added(party('far', { roles: ['complainant', 'custody-holder'] }));
  const joined = '2026-02-21 kom en person med i sagen som klager og forældremyndighedsindehaver';

  it('happened on the day that was put right, of the role that it is about', () => {
    expect(told(['p1'], far)).toEqual([joined]);
    expect(told(['p1'], far, stepCorrected('joined', '2026-02-21', '2026-02-24'))).toEqual([
      '2026-02-21 kom en person med i sagen som klager',
      '2026-02-24 kom en person med i sagen som forældremyndighedsindehaver',
      '2026-03-02 blev det rettet, hvornår en person kom med i sagen som forældremyndighedsindehaver: ikke den 21. februar 2026, men den 24. februar 2026',
    ]);
  });

  it('is not told where it never was, but that it was put right', () => {
    expect(told(['p1'], far, stepCorrected('joined', '2026-02-21', null))).toEqual([
      '2026-02-21 kom en person med i sagen som klager',
      '2026-03-02 blev det rettet, at en person aldrig kom med i sagen som forældremyndighedsindehaver',
    ]);
    const gone = left('far', ['complainant', 'custody-holder']);
    expect(told(['p1'], far, gone, stepCorrected('left', '2026-02-25', null))).toEqual([
      joined,
      '2026-02-25 gik en person ud af sagen som klager',
      '2026-03-02 blev det rettet, at en person ikke var gået ud af sagen som forældremyndighedsindehaver',
    ]);
    expect(told(['p1'], far, gone, stepCorrected('left', '2026-02-25', '2026-02-26')).slice(1, 3)).toEqual([
      '2026-02-25 gik en person ud af sagen som klager',
      '2026-02-26 gik en person ud af sagen som forældremyndighedsindehaver',
    ]);
  });

  it('has nothing of whom turned out never to be a party', () => {
    const events = [added(party('far')), added(party('mor')), left('far', ['custody-holder'])];
    const never = stepCorrected('joined', '2026-02-21', null, { neverAParty: true });
    expect(told(['p1'], ...events, never)).toEqual([
      '2026-02-21 kom en person med i sagen som forældremyndighedsindehaver',
      '2026-03-02 blev det rettet, at en person aldrig kom med i sagen som forældremyndighedsindehaver',
    ]);
  });

  it('has the power of attorney and the assessment as they turned out', () => {
    const of = { complaintId, personId: 'advokat' };
    const asked: ComplaintEvent = { type: 'PowerOfAttorneyAskedFor', data: { ...of, askedOn: '2026-02-24' } };
    const received: ComplaintEvent = { type: 'PowerOfAttorneyReceived', data: { ...of, receivedOn: '2026-02-25' } };
    const right = (...[step, was, on]: Parameters<typeof stepCorrected>) =>
      stepCorrected(step, was, on, { personId: 'advokat' });
    const redated = right('power-of-attorney-asked-for', '2026-02-24', '2026-02-23');
    const never = right('power-of-attorney-received', '2026-02-25', null);
    expect(told(['p1'], asked, received, redated, never)).toEqual([
      '2026-02-23 bad kommunen om en fuldmagt',
      '2026-03-02 blev det rettet, hvornår kommunen bad om en fuldmagt: ikke den 24. februar 2026, men den 23. februar 2026',
      '2026-03-02 blev det rettet, at fuldmagten ikke var kommet',
    ]);
    expect(told(['p1'], asked, right('power-of-attorney-asked-for', '2026-02-24', null))).toEqual([
      '2026-03-02 blev det rettet, at kommunen ikke havde bedt om en fuldmagt',
    ]);
    const ofOne = { personId: 'person-1', pointId: 'p1' };
    const was = [assessed('not-entitled'), assessed('entitled')];
    expect(told(['p1'], ...was, stepCorrected('standing-assessed', '2026-02-25', null, ofOne))).toEqual([
      '2026-02-25 vurderede kommunen om klagen, at en part ikke kan klage',
      '2026-03-02 blev det rettet, at kommunen ikke havde vurderet, om en part kan klage',
    ]);
    expect(told(['p1'], ...was, stepCorrected('standing-assessed', '2026-02-25', '2026-02-26', ofOne))[1]).toBe(
      '2026-02-26 vurderede kommunen om klagen, at en part kan klage',
    );
    expect(told(['p1'], ...was, stepCorrected('standing-assessed', '2026-02-25', null))).toHaveLength(3);
  });

  it('leaves the power of attorney of an earlier time as a representative', () => {
    const acts = added(representative());
    const of = { complaintId, personId: 'advokat' };
    const received: ComplaintEvent = { type: 'PowerOfAttorneyReceived', data: { ...of, receivedOn: '2026-02-22' } };
    const power = { required: true, receivedOn: '2026-02-26' };
    const back = added(representative({ joinedOn: '2026-02-26', powerOfAttorney: power }));
    const never = stepCorrected('power-of-attorney-received', '2026-02-26', null, { personId: 'advokat' });
    const lines = told(['p1'], acts, received, left('advokat', ['representative']), back, never);
    expect(lines).toContain('2026-02-22 kom fuldmagten');
  });

  it('has who joined with the complaint from the day on which that was received', () => {
    const receipt: ComplaintEvent = {
      type: 'ReceiptDateCorrected',
      data: { complaintId, was: '2026-02-20', receivedOn: '2026-02-17', reason: 'x' },
    };
    const joining = added(party('far', { joinedOn: '2026-02-20' }));
    expect(told(['p1'], joining, added(party('mor')), receipt).slice(0, 2)).toEqual([
      '2026-02-17 kom en person med i sagen som forældremyndighedsindehaver',
      '2026-02-21 kom en person med i sagen som forældremyndighedsindehaver',
    ]);
  });
});
