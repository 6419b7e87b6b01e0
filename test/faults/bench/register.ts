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
const caseId = (number: number): string => `2020-${String(number).padStart(6, '0')}`;

/** The types of the events that a case leaves besides its deadlines, all at once. */
const leavesOf = (number: number): readonly string[] => historyOf(number).leaves;

interface Told {
  readonly type: string;
  readonly metadata: { readonly actor: string; readonly commandId: string };
}

/** The types of the events of each case of the register `killed`, by its number there. */
export function byCase(events: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const left = new Map<string, string[]>();
  for (const { type, metadata } of events) {
    if (metadata.actor !== 'register:killed') continue;
    left.set(metadata.commandId, [...(left.get(metadata.commandId) ?? []), type]);
  }
  return left;
}

/**
 * Every case of the register is in the log whole or not at all; gives how many are. With its own events a case tells
 * what it starts among the deadlines, which is the same for every case of the same history.
 */
export function wholeCases(events: readonly Told[], cases: number): number {
  const left = byCase(events);
  const wholes = new Map<string, string>();
  for (let number = 0; number < cases; number++) {
    const [found, own] = [left.get(caseId(number)), leavesOf(number)];
    if (!found) continue;
    expect([caseId(number), found.filter((type) => !type.startsWith('Deadline'))]).toEqual([caseId(number), own]);
    const whole = wholes.get(own.join()) ?? found.join();
    wholes.set(own.join(), whole);
    expect([caseId(number), found.join()]).toEqual([caseId(number), whole]);
  }
  return left.size;
}
