import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, closed, point, withdrawn } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import {
  appealed,
  decisionId,
  linked,
  newDecisionId,
  realitetPoint,
  receipt,
  recorded,
  removal,
  support,
} from '../../testing/realitet-examples.js';
import { executed, madeAnew, passedOn, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { DecisionReceiptRecorded } from './realitet.events.js';
import type { CorrectAppealedDecision, RecordAppealedDecision, RecordSuspensiveEffect } from './realitet.commands.js';

const given = specification(complaintDecider);
const today = '2026-03-02';
const knownStaff = new Set(['maria', 'jonas']);
const told = {
  ...{ complaintId, decisionId, reference: null, decidedOn: '2026-02-02', body: 'administration' as const },
  ...{ legalBasis: support, decidedBy: 'maria', confirmation: null, knownStaff, today },
};
const record = (changes: Partial<RecordAppealedDecision['data']> = {}): RecordAppealedDecision => ({
  type: 'RecordAppealedDecision',
  data: { ...told, pointIds: [], ...changes },
});
const correct = (changes: Partial<CorrectAppealedDecision['data']> = {}): CorrectAppealedDecision => ({
  type: 'CorrectAppealedDecision',
  data: { ...told, reason: 'Tastefejl.', ...changes },
});
const link = (pointId = 'p1', to = decisionId) =>
  ({ type: 'LinkPointToDecision', data: { complaintId, pointId, decisionId: to, today } }) as const;
const plain = complaint([realitetPoint(), realitetPoint('p2'), point('p3')]);

describe('The decision that is complained about', () => {
  it('is recorded with what its legal basis says, and linked to points', () => {
    given(plain)
      .when(record({ pointIds: ['p1', 'p2'] }))
      .then(recorded(), linked('p1'), linked('p2'));
    given(plain).when(record()).then(recorded());
  });
  it('may be of nobody in particular', () => {
    given(plain)
      .when(record({ decidedBy: null }))
      .then(recorded('administration', { decidedBy: null }));
    given(plain)
      .when(record({ decidedBy: 'nobody' }))
      .thenRefuses('decision-staff-unknown', { field: 'decidedBy' });
  });
  it('is made between 2000 and the receipt of the complaint', () => {
    given(plain)
      .when(record({ decidedOn: '2026-02-20' }))
      .then(recorded('administration', { decidedOn: '2026-02-20' }));
    given(plain)
      .when(record({ decidedOn: '2026-02-21' }))
      .thenRefuses('decision-after-the-complaint', { field: 'decidedOn', latest: '2026-02-20' });
    given(plain)
      .when(record({ decidedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future', { field: 'decidedOn', latest: today });
    given(plain)
      .when(record({ decidedOn: '1999-12-31' }))
      .thenRefuses('date-too-early');
  });
  it('rests on a statute that was in force on its day: barnets lov from 2024 on', () => {
    const early = complaint([realitetPoint('p2')], { receivedOn: '2024-01-10' });
    given(early)
      .when(record({ decidedOn: '2023-12-31' }))
      .thenRefuses('statute-not-in-force', { field: 'legalBasis', decidedOn: '2023-12-31', from: '2024-01-01' });
    given(early)
      .when(record({ decidedOn: '2024-01-01' }))
      .then(recorded('administration', { decidedOn: '2024-01-01' }));
    const before = { statute: 'serviceloven', paragraph: '52' };
    const facts = { decidedOn: '2023-12-31', legalBasis: before };
    given(early)
      .when(record({ decidedOn: '2023-12-31', legalBasis: before }))
      .then(recorded('administration', { ...facts, regime: 'serviceloven-74/1' }));
  });
  it('of a body that contradicts its legal basis needs a person’s confirmation', () => {
    given(plain)
      .when(record({ legalBasis: removal }))
      .thenRefuses('decision-body-contradicts-legal-basis', {
        field: 'body',
        entered: 'administration',
        byLaw: 'committee',
        list: 'barnets-lov-142/1',
      });
    const confirmation = { by: 'jurist', reason: 'Kun samværets rammer.' };
    given(plain)
      .when(record({ legalBasis: removal, confirmation }))
      .then(recorded('administration', { legalBasis: removal, bodyByLaw: 'committee', bodyConfirmed: confirmation }));
    given(plain)
      .when(record({ confirmation }))
      .thenRefuses('decision-body-needs-no-confirmation', { field: 'confirmation' });
  });
  it('on places of several bodies is confirmed by a person, whoever made it', () => {
    const legalBasis = { statute: 'barnets-lov', paragraph: '§§ 46 og 47' };
    const confirmation = { by: 'jurist', reason: 'Anbringelsen er det, der er klaget over.' };
    for (const body of ['administration', 'committee', 'chair'] as const) {
      given(plain)
        .when(record({ body, legalBasis }))
        .thenRefuses('legal-basis-names-several-bodies', {
          field: 'legalBasis',
          named: ['administration', 'committee'],
          list: 'barnets-lov-142/1',
        });
      given(plain)
        .when(record({ body, legalBasis, confirmation }))
        .then(recorded(body, { legalBasis, bodyByLaw: null, bodyConfirmed: confirmation }));
    }
  });
  it('whose legal basis is not all understood is still held to what is', () => {
    const legalBasis = { statute: 'barnets-lov', paragraph: '§ 47 m.v.' };
    given(plain).when(record({ legalBasis })).thenRefuses('decision-body-contradicts-legal-basis');
    given(plain)
      .when(record({ body: 'committee', legalBasis }))
      .then(recorded('committee', { legalBasis, bodyByLaw: null }));
  });
  it('of the chair rests on the committee’s legal basis', () => {
    given(plain)
      .when(record({ body: 'chair', legalBasis: removal }))
      .then(recorded('chair'));
  });
  it('is linked to realitet points of the complaint, each to one', () => {
    given(plain)
      .when(record({ pointIds: ['p9'] }))
      .thenRefuses('point-unknown');
    given(plain)
      .when(record({ pointIds: ['p3'] }))
      .thenRefuses('not-a-realitet-point', { field: 'pointId' });
    given(plain)
      .when(record({ pointIds: ['p1', 'p1'] }))
      .thenRefuses('points-repeated', { pointId: 'p1' });
    given(plain, recorded(), linked())
      .when(record({ decisionId: 'decision-9', pointIds: ['p1'] }))
      .thenRefuses('point-already-linked-to-decision', { pointId: 'p1' });
  });
  it('is not recorded after the end', () => {
    given(plain, withdrawn()).when(record()).thenRefuses('complaint-withdrawn');
  });
});

describe('What was recorded of an annulled registration', () => {
  it('is put right no more', () => {
    given(...appealed(), annulled())
      .when(correct({ decidedOn: '2026-02-03' }))
      .thenRefuses('registration-annulled');
    const { data } = receipt();
    given(...appealed(), receipt(), annulled())
      .when({
        type: 'CorrectDecisionReceipt',
        data: { ...(data as DecisionReceiptRecorded['data']), reason: 'x', today, rulebook: rulebook() },
      })
      .thenRefuses('registration-annulled');
  });
});

describe('The correction of a decision', () => {
  it('tells it as it stands now, also after the end', () => {
    const corrected = {
      type: 'AppealedDecisionCorrected' as const,
      data: { ...(recorded('administration', { decidedOn: '2026-02-03' }).data as object), reason: 'Tastefejl.' },
    };
    given(...appealed())
      .when(correct({ decidedOn: '2026-02-03' }))
      .then(corrected as never);
    given(...appealed(), withdrawn())
      .when(correct({ decidedOn: '2026-02-03' }))
      .then(corrected as never);
  });
  it('needs a decision, and dates that fit', () => {
    given(plain).when(correct()).thenRefuses('decision-unknown', { field: 'decisionId' });
    given(...appealed())
      .when(correct({ decidedOn: '2026-02-21' }))
      .thenRefuses('decision-after-the-complaint');
    given(...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full'))
      .when(correct({ decisionId: newDecisionId, decidedOn: '2026-03-01' }))
      .then(expect.objectContaining({ type: 'AppealedDecisionCorrected' }) as never);
  });
  it('changes the body until steps rest on it', () => {
    const committee = correct({ body: 'committee', legalBasis: removal });
    given(...appealed())
      .when(committee)
      .then(expect.objectContaining({ type: 'AppealedDecisionCorrected' }) as never);
    given(...appealed(), reassessed('maintained'))
      .when(committee)
      .thenRefuses('decision-already-acted-on', { field: 'body' });
    given(...appealed(), reassessed('maintained'))
      .when(correct({ decidedBy: null }))
      .then(expect.objectContaining({ type: 'AppealedDecisionCorrected' }) as never);
    given(...appealed('chair'), executed())
      .when(committee)
      .thenRefuses('decision-already-acted-on');
    given(...appealed('chair'))
      .when(committee)
      .then(expect.objectContaining({ type: 'AppealedDecisionCorrected' }) as never);
    given(plain, recorded(), linked(), linked('p2'), reassessed('maintained'))
      .when(committee)
      .thenRefuses('decision-already-acted-on');
  });
  it('leaves steps alone that go the same way of appeal, or do not ask whose it is', () => {
    const chair = correct({ body: 'chair', legalBasis: removal });
    const told = expect.objectContaining({ type: 'AppealedDecisionCorrected' }) as never;
    given(...appealed('committee'), passedOn())
      .when(chair)
      .then(told);
    given(...appealed('chair'), executed())
      .when(chair)
      .then(told);
  });
});

describe('A point', () => {
  it('is linked to a decision, and to another until the first step', () => {
    given(plain, recorded()).when(link()).then(linked());
    given(plain, recorded(), recorded('administration', { decisionId: 'decision-9' }), linked())
      .when(link('p1', 'decision-9'))
      .then(linked('p1', 'decision-9'));
    given(...appealed(), recorded('administration', { decisionId: 'decision-9' }), reassessed('maintained'))
      .when(link('p1', 'decision-9'))
      .thenRefuses('decision-already-acted-on', { pointId: 'p1' });
  });
  it('is linked once, to a decision that there is', () => {
    given(...appealed())
      .when(link())
      .thenRefuses('point-already-linked-to-decision', { pointId: 'p1' });
    given(plain, recorded()).when(link('p1', 'decision-9')).thenRefuses('decision-unknown');
    given(plain, recorded()).when(link('p3')).thenRefuses('not-a-realitet-point');
    given(plain, recorded(), closed()).when(link()).thenRefuses('complaint-closed');
  });
  it('about a new decision belongs to a complaint of its own', () => {
    const given2 = given(
      complaint([realitetPoint(), realitetPoint('p2')]),
      recorded(),
      linked(),
      reassessed('upheld-in-full'),
      madeAnew('upheld-in-full'),
    );
    given2.when(link('p2', newDecisionId)).thenRefuses('new-decision-needs-a-complaint-of-its-own', {
      field: 'decisionId',
    });
  });
});

describe('The suspensive effect', () => {
  const effect = (changes: Partial<RecordSuspensiveEffect['data']> = {}): RecordSuspensiveEffect => ({
    type: 'RecordSuspensiveEffect',
    data: {
      ...{ complaintId, decisionId, effect: 'none', paragraph: null, immediateExecution: false },
      ...{ recordedOn: '2026-02-25', note: null, today, ...changes },
    },
  });
  const is = (changes: Partial<RecordSuspensiveEffect['data']> = {}) => {
    const data: Partial<RecordSuspensiveEffect['data']> = effect(changes).data;
    return { type: 'SuspensiveEffectRecorded', data: { ...data, today: undefined } } as never;
  };
  const byLaw = { effect: 'by-law', paragraph: 'retssikkerhedsloven § 72, stk. 2' } as const;

  it('is none, by law, or exceptionally granted', () => {
    given(...appealed())
      .when(effect())
      .then(is());
    given(...appealed())
      .when(effect(byLaw))
      .then(is(byLaw));
    given(...appealed('committee'))
      .when(effect({ effect: 'exceptionally-granted' }))
      .then(is({ effect: 'exceptionally-granted' }));
  });
  it('by law may be set aside by immediate execution, and nothing else may', () => {
    given(...appealed())
      .when(effect({ ...byLaw, immediateExecution: true }))
      .then(is({ ...byLaw, immediateExecution: true }));
    given(...appealed())
      .when(effect({ immediateExecution: true }))
      .thenRefuses('immediate-execution-needs-suspensive-effect', { field: 'immediateExecution' });
  });
  it('by law names its paragraph', () => {
    given(...appealed())
      .when(effect({ effect: 'by-law' }))
      .thenRefuses('suspensive-effect-needs-paragraph', { field: 'paragraph' });
  });
  it.each(['committee', 'chair'] as const)('is never by law of a decision of the %s', (body) => {
    given(...appealed(body))
      .when(effect(byLaw))
      .thenRefuses('suspensive-effect-not-by-law', { field: 'effect' });
  });
  it('is of a decision of the complaint, recorded since its receipt', () => {
    given(plain).when(effect()).thenRefuses('decision-unknown');
    given(...appealed())
      .when(effect({ recordedOn: '2026-02-19' }))
      .thenRefuses('date-before-receipt', { field: 'recordedOn', earliest: '2026-02-20' });
    given(...appealed(), withdrawn())
      .when(effect())
      .thenRefuses('complaint-withdrawn');
  });
});
