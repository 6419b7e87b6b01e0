import { maskedReason } from './masked-reason.js';

const masked = (reason: string) => maskedReason(reason, ['complaint_point', 'PointAnswered', 'point_id']);

describe('Why an event is parked, as the operator reads it,', () => {
  it.each([
    ['no context declares an event PointAnswered', 'no context declares an event PointAnswered'],
    [
      'PointAnswered at position 1234567 has shape 3; this version of Lydhør knows up to 2',
      'PointAnswered at position … has shape 3; this version of Lydhør knows up to 2',
    ],
    ['complaint_point has no row 0f8a-11, TIME.LONG to change', 'complaint_point has no row … to change'],
    ["Cannot read properties of undefined (reading 'length')", "Cannot read properties of undefined (reading '…')"],
  ])('keeps what the program says: %s', (reason, shown) => {
    expect(masked(reason)).toBe(shown);
  });

  it.each([
    'Unexpected token \'K\', "Karl Jensen" is not valid JSON',
    'Cannot convert Karl Jensen to a BigInt',
    'Karl-Jensen: 010190-1234, karl.jensen@example.dk, 12 34 56 78',
    'the shape 010190-1234 of karl jensen',
    'KARL\u0301 JENSEN',
  ])('shows nothing of what it may quote: %s', (reason) => {
    expect(masked(reason)).not.toMatch(/karl|jensen|example|\d\d/i);
  });
});
