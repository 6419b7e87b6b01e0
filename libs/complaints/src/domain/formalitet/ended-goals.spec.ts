import { answered, complaint, complaintId, contact, point, withdrawn } from '../../testing/complaint-examples.js';
import { annulled, secondStageAsked } from '../../testing/formalitet-examples.js';
import { boardReceived } from '../../testing/realitet-correction-examples.js';
import { complaintAfter, decisionId, linked, realitetPoint, recorded } from '../../testing/realitet-examples.js';
import { givenUp, forwarded, reassessed } from '../../testing/realitet-step-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import { formalitetClocks } from './formalitet.clocks.js';

/** Rule, why it ended, and the day by which it is judged whether it was missed. */
const ended = (...events: readonly ComplaintEvent[]) =>
  formalitetClocks(complaintAfter(events)).map(({ rule, ended: why, endedOn }) => [rule, why, endedOn]);
const tied = (pointId: string): ComplaintEvent => ({
  type: 'PointTiedToDecision',
  data: { complaintId, pointId, decisionId },
});
const ofPoint = (event: ComplaintEvent, pointId: string): ComplaintEvent =>
  ({ ...event, data: { ...event.data, pointId } }) as ComplaintEvent;
const sent = (pointId: string, forwardedOn: string, alongPointIds: readonly string[]): ComplaintEvent => {
  const event = forwarded(forwardedOn, [...alongPointIds]);
  return { ...event, data: { ...event.data, pointIds: [pointId] } } as ComplaintEvent;
};
const askedAgain = ofPoint(secondStageAsked(), 'p3');
const running = (rule: string) => [rule, null, undefined];

describe('The day on which a service goal ended that nobody met', () => {
  it('is none while it runs, and none where nothing was ever owed', () => {
    expect(ended(contact())).toEqual([running('ACK'), running('REPLY')]);
    expect(ended(complaint(), annulled())).toEqual([
      ['ACK', 'annulled', undefined],
      ['REPLY', 'annulled', undefined],
    ]);
  });
  it('is that of the withdrawal', () => {
    expect(ended(complaint(), withdrawn('2026-02-26'))).toEqual([
      ['ACK', 'withdrawn', '2026-02-26'],
      ['REPLY', 'withdrawn', '2026-02-26'],
    ]);
  });
  it('is that of the last point that came to its end', () => {
    const two = complaint([realitetPoint('p1'), realitetPoint('p2')]);
    const both = [givenUp('2026-03-15'), ofPoint(givenUp('2026-03-18'), 'p2')];
    expect(ended(two, ...both)).toEqual([['ACK', 'points-at-their-end', '2026-03-18']]);
    expect(ended(two, ...[...both].reverse())).toEqual([['ACK', 'points-at-their-end', '2026-03-18']]);
    expect(ended(two, givenUp('2026-03-15'))).toEqual([running('ACK')]);
  });

  describe('that went along with an appeal', () => {
    const points = [realitetPoint('p1'), realitetPoint('p2'), point('p3'), point('p4')];
    const begun = [complaint(points), recorded(), linked('p1'), linked('p2'), tied('p3'), tied('p4')];
    const both = [reassessed('maintained'), ofPoint(reassessed('maintained'), 'p2')];

    it('is the first day on which a point of the decision came to the appeals body', () => {
      expect(ended(...begun, ...both, sent('p2', '2026-03-12', ['p3', 'p4']), sent('p1', '2026-03-20', []))[1]).toEqual(
        [...['REPLY', 'gone-along-with-appeal', '2026-03-12']],
      );
    });
    it('is the last of those of several decisions', () => {
      const other = 'decision-9';
      const otherWay: readonly ComplaintEvent[] = [
        complaint(points),
        ...[recorded(), recorded('administration', { decisionId: other }), linked('p1'), linked('p2', other)],
        ...[tied('p3'), { type: 'PointTiedToDecision', data: { complaintId, pointId: 'p4', decisionId: other } }],
        ...both,
      ] as readonly ComplaintEvent[];
      const first = sent('p1', '2026-03-12', ['p3']);
      const second = sent('p2', '2026-03-20', ['p4']);
      const last = ['REPLY', 'gone-along-with-appeal', '2026-03-20'];
      expect(ended(...otherWay, first, second)[1]).toEqual(last);
      expect(ended(...otherWay, second, first)[1]).toEqual(last);
    });
    it('is none where the point had its answer before it went: the goal was met with that', () => {
      const answeredFirst = [answered({ pointId: 'p3', answeredOn: '2026-02-27' }), askedAgain];
      const along = [...begun, ...both, ...answeredFirst, sent('p2', '2026-03-12', ['p3', 'p4'])];
      const [, reply] = formalitetClocks(complaintAfter(along));
      expect([reply?.rule, reply?.metOn, reply?.ended]).toEqual(['REPLY', '2026-02-27', null]);
    });
    it('is that of what the citizen sent there herself, which leaves a goal of what did not go running', () => {
      const own = [complaint([realitetPoint('p1'), point('p3')]), recorded('committee'), linked('p1'), tied('p3')];
      expect(ended(...own, boardReceived('2026-02-27', ['p3']))[1]).toEqual([
        ...['REPLY', 'gone-along-with-appeal', '2026-02-27'],
      ]);
      expect(ended(...own, boardReceived('2026-02-27'))[1]).toEqual(running('REPLY'));
    });
  });
});
