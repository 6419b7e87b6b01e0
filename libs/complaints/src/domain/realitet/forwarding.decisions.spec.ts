import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { tied } from '../../testing/formalitet-examples.js';
import {
  appealed,
  decisionId,
  later,
  linked,
  realitetPoint,
  receipt,
  recorded,
  withDeadlines,
} from '../../testing/realitet-examples.js';
import {
  boardDecided,
  chose,
  forwarded,
  givenUp,
  madeAnew,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ForwardToAppealBoard } from './realitet.commands.js';

const given = specification(complaintDecider);
const ofDecision = { complaintId, decisionId, today: later };
const ofPoint = { complaintId, pointId: 'p1', today: later };

describe('The citizen’s choice after a partial uphold', () => {
  const choose = (choice: 'stands' | 'dropped', answeredOn = '2026-03-20', today = later) =>
    ({ type: 'RecordCitizenChoice', data: { ...ofPoint, choice, answeredOn, today } }) as const;
  const upheld = [...appealed(), ...upheldInPart];

  it('is that the rest stands, or is dropped', () => {
    given(...upheld)
      .when(choose('stands'))
      .then(chose('stands'));
    given(...upheld)
      .when(choose('dropped'))
      .then(chose('dropped'));
  });
  it('is late after the last day, by the deadline or by twenty-eight days where none was computed', () => {
    given(...withDeadlines(upheld))
      .when(choose('stands', '2026-04-08'))
      .then(chose('stands', '2026-04-08'));
    given(...upheld)
      .when(choose('stands', '2026-04-08'))
      .then(chose('stands', '2026-04-08'));
    given(...upheld)
      .when(choose('stands', '2026-04-09'))
      .then(chose('stands', '2026-04-09', true));
    // Sent on 6 March: the fourth week ends on Good Friday, and the last day is the Tuesday after Easter.
    const sentBefore = [
      ...appealed(),
      reassessed('upheld-in-part', { reassessedOn: '2026-03-06' }),
      madeAnew('upheld-in-part', { decidedOn: '2026-03-06', sentOn: '2026-03-06' }),
    ];
    given(...withDeadlines(sentBefore))
      .when(choose('stands', '2026-04-07'))
      .then(chose('stands', '2026-04-07'));
    given(...withDeadlines(sentBefore))
      .when(choose('stands', '2026-04-08'))
      .then(chose('stands', '2026-04-08', true));
  });
  it('is still taken after silence', () => {
    given(...upheld, silent())
      .when(choose('stands', '2026-05-01'))
      .then(chose('stands', '2026-05-01', true));
    given(...upheld, silent())
      .when(choose('stands', '2026-04-08'))
      .then(chose('stands', '2026-04-08'));
    given(...upheld, silent())
      .when(choose('dropped', '2026-05-01'))
      .then(chose('dropped', '2026-05-01', true));
  });
  it('comes between the new decision and today', () => {
    given(...upheld)
      .when(choose('stands', '2026-03-10'))
      .thenRefuses('date-before-last-step', { field: 'answeredOn', earliest: '2026-03-11' });
    given(...upheld)
      .when(choose('stands', '2026-03-11'))
      .then(chose('stands', '2026-03-11'));
    given(...upheld)
      .when(choose('stands', '2026-03-20', '2026-03-19'))
      .thenRefuses('date-in-the-future', { field: 'answeredOn', latest: '2026-03-19' });
    given(...upheld, withdrawn())
      .when(choose('stands'))
      .thenRefuses('complaint-withdrawn');
  });
});

describe('The citizen’s silence after a partial uphold', () => {
  const setting = (silenceMeans: 'lapses' | 'forwarded' | null, validFrom = '2026-01-01') => ({
    ...{ rule: 'CHOICE_4W', validFrom, judgedBy: null, lettersDelivered: null },
    ...{ silenceMeans, dueSoonDays: null },
  });
  const stay = (recordedOn = '2026-04-10', silenceMeans: 'lapses' | 'forwarded' | null = null, today = later) => {
    const settings = [setting(silenceMeans)];
    return {
      type: 'RecordCitizenSilence',
      data: { ...ofPoint, recordedOn, today, rulebook: rulebook({ settings }) },
    } as const;
  };
  const upheld = [...appealed(), ...upheldInPart];

  it('means what the municipality has set, and else that the rest lapses', () => {
    given(...upheld)
      .when(stay())
      .then(silent());
    given(...upheld)
      .when(stay('2026-04-10', 'lapses'))
      .then(silent());
    given(...upheld)
      .when(stay('2026-04-10', 'forwarded'))
      .then(silent('forwarded'));
  });
  it('means what was set when the four weeks began, whatever is set while they run', () => {
    const settings = [setting('lapses'), setting('forwarded', '2026-03-12')];
    const { type, data } = stay();
    given(...upheld)
      .when({ type, data: { ...data, rulebook: rulebook({ settings }) } })
      .then(silent());
  });
  it('is told when the last day is over', () => {
    given(...upheld)
      .when(stay('2026-04-08'))
      .thenRefuses('citizen-may-still-answer', { field: 'recordedOn', latest: '2026-04-08' });
    given(...upheld)
      .when(stay('2026-04-09'))
      .then({ type: 'CitizenStayedSilent', data: { ...silent().data, recordedOn: '2026-04-09' } } as never);
    given(...upheld)
      .when(stay('2026-04-10', null, '2026-04-09'))
      .thenRefuses('date-in-the-future', { field: 'recordedOn', latest: '2026-04-09' });
    given(...upheld, withdrawn())
      .when(stay())
      .thenRefuses('complaint-withdrawn');
  });
});

describe('Forwarding to Ankestyrelsen', () => {
  const forward = (changes: Partial<ForwardToAppealBoard['data']> = {}): ForwardToAppealBoard => ({
    type: 'ForwardToAppealBoard',
    data: {
      ...ofDecision,
      ...{ pointIds: null, forwardedOn: '2026-03-12', documents: ['Afgørelsen'] },
      ...{ reasonsForDecision: 'Behovet.', reasonsForReassessment: 'Det samme.' },
      ...changes,
    },
  });
  const maintained = [...appealed(), reassessed('maintained')];

  it('takes every point that is ready, or those that are named', () => {
    given(...maintained)
      .when(forward())
      .then(forwarded());
    given(...maintained)
      .when(forward({ pointIds: ['p1'] }))
      .then(forwarded());
    given(...maintained)
      .when(forward({ pointIds: ['p1', 'p1'] }))
      .thenRefuses('points-repeated');
    given(...appealed())
      .when(forward())
      .thenRefuses('no-point-at-this-step', { decisionId, step: 'ForwardToAppealBoard' });
    given(...appealed())
      .when(forward({ pointIds: ['p1'] }))
      .thenRefuses('step-not-possible');
    given(...maintained)
      .when(forward({ decisionId: 'decision-9' }))
      .thenRefuses('decision-unknown');
    given(...maintained, recorded('administration', { decisionId: 'decision-9' }))
      .when(forward({ decisionId: 'decision-9', pointIds: ['p1'] }))
      .thenRefuses('point-of-another-decision', { pointId: 'p1', decisionId: 'decision-9' });
  });
  it.each([
    [{ documents: [] }, ['documents']],
    [{ reasonsForDecision: null }, ['reasonsForDecision']],
    [{ reasonsForReassessment: null }, ['reasonsForReassessment']],
    [
      { documents: [], reasonsForDecision: null, reasonsForReassessment: null },
      ['documents', 'reasonsForDecision', 'reasonsForReassessment'],
    ],
  ])('without %j is refused by name (retssikkerhedsloven § 66)', (changes, missing) => {
    given(...maintained)
      .when(forward(changes))
      .thenRefuses('forwarding-incomplete', { field: missing[0], missing });
  });
  it('takes along formalitet points that touch the decision and are not answered', () => {
    given(
      complaint([realitetPoint('p9'), point('p1'), point('p2')]),
      recorded(),
      linked('p9'),
      tied(decisionId),
      reassessed('maintained', { pointId: 'p9' }),
    )
      .when(forward())
      .then({
        type: 'ForwardedToAppealBoard',
        data: { ...forwarded('2026-03-12', ['p1']).data, pointIds: ['p9'] },
      } as never);
  });
  it('asks for dispensation when the complaint or the answer was late', () => {
    const forDispensation = { type: 'ForwardedToAppealBoard', data: { ...forwarded().data, forDispensation: true } };
    const late = withDeadlines([
      complaint([realitetPoint()]),
      recorded('administration', { decidedOn: '2026-01-05' }),
      linked(),
      receipt({ receivedOn: '2026-01-22' }),
      reassessed('maintained'),
    ]);
    given(...late)
      .when(forward())
      .then(forDispensation as never);
    given(...appealed(), ...upheldInPart, chose('stands', '2026-04-09', true))
      .when(forward({ forwardedOn: '2026-04-10' }))
      .then({ ...forDispensation, data: { ...forDispensation.data, forwardedOn: '2026-04-10' } } as never);
    given(...appealed(), ...upheldInPart, chose('stands'))
      .when(forward({ forwardedOn: '2026-04-10' }))
      .then(forwarded('2026-04-10'));
    const [p1, p2] = [{ pointId: 'p1' }, { pointId: 'p2' }];
    const two = [
      ...[complaint([realitetPoint(), realitetPoint('p2')]), recorded(), linked(), linked('p2')],
      ...[reassessed('upheld-in-part', p1), reassessed('upheld-in-part', p2)],
      madeAnew('upheld-in-part', { pointIds: ['p1', 'p2'] }),
    ];
    const { type, data } = chose('stands', '2026-04-09', true);
    given(...two, chose('stands'), { type, data: { ...data, ...p2 } } as ComplaintEvent)
      .when(forward({ forwardedOn: '2026-04-10' }))
      .then({
        ...forDispensation,
        data: { ...forDispensation.data, forwardedOn: '2026-04-10', pointIds: ['p1', 'p2'] },
      } as never);
  });
  it('lies after the step before it, and not ahead', () => {
    given(...maintained)
      .when(forward({ forwardedOn: '2026-03-09' }))
      .thenRefuses('date-before-last-step', { field: 'forwardedOn', earliest: '2026-03-10' });
    given(...maintained)
      .when(forward({ today: '2026-03-11' }))
      .thenRefuses('date-in-the-future', { field: 'forwardedOn', latest: '2026-03-11' });
    given(...maintained, withdrawn())
      .when(forward())
      .thenRefuses('complaint-withdrawn');
  });
});

describe('A realitet point that is given up', () => {
  const giveUp = (withdrawnOn = '2026-03-15') =>
    ({ type: 'WithdrawAppeal', data: { ...ofPoint, withdrawnOn, note: null } }) as const;

  it('ends, also while Ankestyrelsen has it, and not once that has decided', () => {
    given(...appealed())
      .when(giveUp())
      .then(givenUp());
    given(...appealed(), reassessed('maintained'))
      .when(giveUp())
      .then(givenUp());
    given(...appealed(), reassessed('maintained'), forwarded())
      .when(giveUp())
      .then(givenUp());
    given(...appealed(), reassessed('maintained'), forwarded(), boardDecided('affirmed'))
      .when(giveUp('2026-05-01'))
      .thenRefuses('step-not-possible');
    given(...appealed(), reassessed('maintained'))
      .when(giveUp('2026-03-09'))
      .thenRefuses('date-before-last-step', { field: 'withdrawnOn', earliest: '2026-03-10' });
    given(...appealed(), withdrawn())
      .when(giveUp())
      .thenRefuses('complaint-withdrawn');
  });
});
