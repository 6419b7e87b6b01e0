import { complaintProblems } from '../complaints.problems.js';

const danish = Object.entries(complaintProblems).map(([code, { da }]) => [code, da.detail] as const);

/** Facts that are days wherever they stand. */
const days = ['earliest', 'latest', 'on', 'approvedOn', 'receivedOn', 'answeredOn', 'acknowledgedOn', 'answerDueOn'];

describe('A refusal in Danish', () => {
  it.each(danish)('%s cites a statute as the deadlines do: barnets lov § 143', (_code, detail) => {
    expect(detail).not.toMatch(/lovs §|lovens §/);
  });

  it.each(danish)('%s says a day as people do: den 2.10.2026', (_code, detail) => {
    const bare = new RegExp(`(?<!den )(?<!\\()\\{(${days.join('|')})\\}`);
    expect(detail).not.toMatch(bare);
  });
});
