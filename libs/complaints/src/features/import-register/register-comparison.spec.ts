import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { answered, closed, complaint, contact, point } from '../../testing/complaint-examples.js';
import { shown } from '../../testing/shown-events.js';
import { additionsTo } from './register-comparison.js';

const added = (before: readonly ComplaintEvent[], now: readonly ComplaintEvent[]) =>
  additionsTo(shown(...before), now)?.map(({ column, pointId }) =>
    pointId === null ? column : `${pointId} ${column}`,
  );

describe('What a register could add', () => {
  it('is nothing where it tells the same', () => {
    expect(added([complaint(), answered()], [complaint(), answered()])).toEqual([]);
  });

  it('is what was silent before, once for each column', () => {
    const before = complaint([point('p1', { theme: 'not-stated' }), point('p2')], { channel: 'not-stated' });
    const now = complaint([point('p1'), point('p2', { consequences: ['TRUST'], description: 'Ventetid.' })]);
    expect(added([before], [now])).toEqual(['channel', 'p1 theme', 'p2 consequences', 'p2 description']);
  });

  it('is what happened later, too', () => {
    expect(added([complaint()], [complaint(), answered(), closed()])).toEqual([
      'p1 outcome',
      'p1 answeredOn',
      'closedOn',
    ]);
  });

  it('is unknown once anything that was told is another', () => {
    expect(added([complaint()], [complaint([point('p1', { theme: 'HEARING' })])])).toBeUndefined();
    expect(added([complaint()], [complaint([point('p1'), point('p2')])])).toBeUndefined();
    expect(added([complaint()], [contact()])).toBeUndefined();
    expect(added([complaint(), closed()], [complaint()])).toBeUndefined();
    expect(added([complaint(), closed()], [complaint(), closed('2026-03-01')])).toBeUndefined();
    expect(added([complaint(), answered()], [complaint(), answered({ outcome: 'not-upheld' })])).toBeUndefined();
  });

  it('leaves alone what was forgotten', () => {
    const forgotten = complaint([point('p1')], {
      narrative: null,
      ...{ forgotten: true },
      complainant: {
        role: 'custody-holder',
        person: { personId: 'person-1', name: null, ...{ forgotten: true } },
        powerOfAttorney: null,
      },
    });
    expect(added([forgotten], [complaint([point('p1')], { narrative: 'Ventetid.' })])).toEqual([]);
  });

  it('does not mistake what was done in Lydhør for something the register said', () => {
    const reminded: ComplaintEvent = {
      type: 'AssigneeReminded',
      data: { complaintId: 'complaint-1', assignee: 'maria', answerDueOn: '2026-02-27', remindedOn: '2026-02-28' },
    };
    expect(added([complaint(), reminded], [complaint()])).toEqual([]);
  });
});
