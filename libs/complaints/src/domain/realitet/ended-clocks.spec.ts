import { complaintId } from '../../testing/complaint-examples.js';
import { appealed, complaintAfter, decisionId } from '../../testing/realitet-examples.js';
import {
  approved,
  boardDecided,
  chose,
  executed,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { realitetClocks } from './realitet.clocks.js';

/** Why each clock ended that was not met, and the day by which it is judged whether it was missed. */
const ended = (...events: readonly ComplaintEvent[]) =>
  realitetClocks(complaintAfter(events)).flatMap(({ rule, metOn, ended: why, endedOn }) =>
    metOn === null ? [[rule, why, endedOn]] : [],
  );
const notApproved: ComplaintEvent = {
  type: 'ChairDecisionNotApproved',
  data: { complaintId, decisionId, decidedOn: '2026-02-06' },
};
const lapsed = (because: 'month-over' | 'replaced'): ComplaintEvent => ({
  type: 'ChairDecisionLapsed',
  data: { complaintId, decisionId, lapsedOn: '2026-03-03', because },
});

describe('The day on which a clock of the realitet tracks ended', () => {
  it('is that of the withdrawal, wherever the point stood', () => {
    const on = '2026-05-15';
    expect(ended(...appealed(), givenUp(on))).toEqual([
      ['REASSESS_4W', 'withdrawn', on],
      ['FORWARD', 'withdrawn', on],
    ]);
    expect(ended(...appealed(), reassessed('maintained'), givenUp(on))).toEqual([
      ['REASSESS_4W', 'withdrawn', on],
      ['FORWARD', 'withdrawn', on],
    ]);
    expect(ended(...appealed(), ...upheldInPart, chose('stands'), givenUp(on)).slice(1)).toEqual([
      ['FORWARD_PART_14D', 'withdrawn', on],
    ]);
    expect(ended(...appealed('committee'), passedOn(), givenUp(on))).toEqual([['AST_8W', 'withdrawn', on]]);
    expect(ended(...appealed(), reassessed('maintained'), forwarded(), givenUp(on))).toEqual([]);
  });
  it('is none of what was upheld and so never to be forwarded, and none of a choice that was not made', () => {
    const inFull = [reassessed('upheld-in-full'), madeAnew('upheld-in-full')];
    expect(ended(...appealed(), ...inFull)).toEqual([['FORWARD', 'upheld-in-full', undefined]]);
    expect(ended(...appealed(), ...upheldInPart)).toEqual([
      ['FORWARD', 'upheld-in-part', undefined],
      ['CHOICE_4W', null, undefined],
    ]);
    expect(ended(...appealed(), ...upheldInPart, silent())[1]).toEqual(['CHOICE_4W', 'citizen-silent', undefined]);
    expect(ended(...appealed('committee'), passedOn(), boardDecided('affirmed'))).toEqual([
      ['COURT_4W', null, undefined],
    ]);
  });
  it('is that on which the committee said no to the chair’s decision, or it lapsed', () => {
    const chairs = (...events: readonly ComplaintEvent[]) =>
      ended(...appealed('chair'), executed(), ...events).filter(([rule]) => rule?.startsWith('CHAIR_'));
    const notice = ['CHAIR_NOTICE_24H', null, undefined];
    expect(chairs()).toEqual([notice, ['CHAIR_APPROVAL_7D', null, undefined], ['CHAIR_VALID_1M', null, undefined]]);
    expect(chairs(notApproved)).toEqual([
      notice,
      ['CHAIR_APPROVAL_7D', 'not-approved', '2026-02-06'],
      ['CHAIR_VALID_1M', 'not-approved', '2026-02-06'],
    ]);
    expect(chairs(approved(), lapsed('month-over'))).toEqual([notice, ['CHAIR_VALID_1M', 'lapsed', '2026-03-03']]);
    const all = realitetClocks(complaintAfter([...appealed('chair'), executed(), approved(), lapsed('month-over')]));
    expect(all.find(({ rule }) => rule === 'CHAIR_APPROVAL_7D')).toMatchObject({ metOn: '2026-02-06', ended: null });
    expect(chairs(lapsed('replaced'))).toEqual([notice, ['CHAIR_APPROVAL_7D', 'lapsed', '2026-03-03']]);
  });
});
