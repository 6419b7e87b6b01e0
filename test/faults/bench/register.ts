/** What stands in a register's row, and the events that it leaves: some cases have a history, and leave several. */
const histories = [
  { cells: ';;', leaves: ['ComplaintRegistered'] },
  { cells: '03-03-2020;medhold;03-03-2020', leaves: ['ComplaintRegistered', 'PointAnswered', 'ComplaintClosed'] },
  { cells: ';delvist medhold;04-03-2020', leaves: ['ComplaintRegistered', 'PointAnswered'] },
] as const;

const historyOf = (number: number) => histories[number % histories.length] ?? histories[0];

/** A register of so many cases, one a row, each with this narrative. */
export function registerOf(cases: number, narrative = ''): string {
  const rows = Array.from(
    { length: cases },
    (_, number) =>
      `${caseId(number)};02-01-2020;formalitet;TIME.LONG;Navn ${number};${historyOf(number).cells};${narrative}`,
  );
  return ['registernr;modtaget;art;tema;klagers_navn;afsluttet;udfald;besvaret;beskrivelse', ...rows].join('\n');
}

/** The number of a case in the register: it is the key of the command that brings it in. */
export const caseId = (number: number): string => `2020-${String(number).padStart(6, '0')}`;

/** The types of the events that a case leaves, all at once. */
export const leavesOf = (number: number): readonly string[] => historyOf(number).leaves;
