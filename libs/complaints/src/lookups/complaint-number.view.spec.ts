import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintRegistered, ContactRegistered } from '../domain/complaint.events.js';
import { intake, point } from '../testing/complaint-examples.js';
import { complaintNumbers } from './complaint-number.view.js';

const contact = (id: string, at: string) =>
  recorded<ContactRegistered>('ContactRegistered', intake({ complaintId: id }), { stream: `complaint-${id}`, at });
const complaint = (id: string, at: string) =>
  recorded<ComplaintRegistered>(
    'ComplaintRegistered',
    { ...intake({ complaintId: id }), points: [point('p1')] },
    { stream: `complaint-${id}`, at },
  );
const numbersOf = (events: readonly ReturnType<typeof contact>[]) =>
  foldInto(complaintNumbers, events)
    .rows('complaint_number')
    .map((row) => [row.complaint_id, row.number]);

describe('The number of a complaint', () => {
  const events = [
    contact('a', '2025-12-31T12:00:00.000Z'),
    complaint('b', '2025-12-31T22:59:59.999Z'),
    complaint('c', '2025-12-31T23:00:00.000Z'),
    contact('d', '2026-07-01T08:00:00.000Z'),
    complaint('e', '2026-07-01T08:00:00.000Z'),
  ];

  it('counts contacts and complaints together, year by year in Denmark, in log order', () => {
    expect(numbersOf(events)).toEqual([
      ['a', '2025-0001'],
      ['b', '2025-0002'],
      ['c', '2026-0001'],
      ['d', '2026-0002'],
      ['e', '2026-0003'],
    ]);
  });

  it('is the same after every replay', () => {
    expectReplayToEqual(complaintNumbers, events);
  });

  it('is made without the data: an event that cannot be read counts all the same', () => {
    const unreadable = events.map((event) => ({ ...event, data: {} }));
    expect(numbersOf(unreadable)).toEqual(numbersOf(events));
  });

  it('grows beyond four digits', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => contact(`x${index}`, '2026-01-02T08:00:00.000Z'));
    expect(new Map(numbersOf(many) as [string, string][]).get('x10000')).toBe('2026-10001');
  });
});
