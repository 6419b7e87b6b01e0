import type { Intake, RegisterHistory } from '../../domain/complaint.commands.js';
import { columnKeys, pointColumns } from './register-columns.js';
import type { RowFault } from './register-fault.js';
import { mostRows, type RowGroup } from './register-groups.js';
import { type ImportedPoint, pointIn } from './register-point.js';
import { channelChoice, complainantChoice, formChoice, journalChoice, typeChoice, yesOrNo } from './register-values.js';
import { type Layout, RowReader } from './row-reader.js';

type Person = NonNullable<Intake['concerns']>;

/** What the rows of a register say about one contact or complaint, before anything got an id. */
export interface RegisteredRows {
  readonly subject: 'contact' | 'complaint';
  readonly intake: Omit<Intake, 'complaintId' | 'complainant' | 'concerns' | 'register'> & {
    readonly complainant: Omit<Intake['complainant'], 'person'>;
    readonly complainantName: Person['name'];
    readonly concernsName: Person['name'];
    /** Left out where the row tells none: what was imported before there was such a column is the same. */
    readonly complainantCpr?: string;
    readonly concernsCpr?: string;
  };
  /** One for each row; none for a contact. */
  readonly points: readonly ImportedPoint[];
  readonly withdrawal: RegisterHistory['withdrawal'];
  readonly closedOn: RegisterHistory['closedOn'];
}

/** Reads the rows of one register id. Gives what they say, or everything that is wrong with them. */
export function registeredIn(group: RowGroup, layout: Layout): RegisteredRows | readonly RowFault[] {
  const faults: RowFault[] = [];
  const [first, ...others] = group.rows.map((row) => new RowReader(row, layout, faults)) as [RowReader, ...RowReader[]];
  if (group.cutOff) refuseCutOff(first);
  if (group.registerId === null)
    first.missing('registerId', { da: 'sagens nummer i registeret', en: 'the id in the register' });
  first.text('registerId', 100);
  for (const reader of [first, ...others]) demandWidth(reader, layout);
  for (const reader of others) demandSame(first, reader);
  if (group.rows.length >= mostRows) {
    first.fault(
      null,
      { da: 'for mange rækker', en: 'too many rows' },
      { da: 'højst 50 klagepunkter', en: 'at most 50 points' },
    );
  }
  const subject = first.choice('type', typeChoice) ?? 'complaint';
  const intake = intakeIn(first);
  const end = endIn(first);
  const closing = { said: first.raw('closedOn') !== '', on: end.closedOn };
  const points = subject === 'contact' ? [] : [first, ...others].map((reader) => pointIn(reader, closing));
  if (subject === 'contact') refusePoints([first, ...others]);
  return faults.length > 0 ? faults : { subject, intake, points, ...end };
}

function intakeIn(reader: RowReader): RegisteredRows['intake'] {
  const receivedOn = reader.date('receivedOn');
  if (receivedOn === null && reader.raw('receivedOn') === '') {
    reader.missing('receivedOn', { da: 'den dag, henvendelsen blev modtaget', en: 'the day it came in' });
  }
  return {
    channel: reader.choice('channel', channelChoice) ?? 'not-stated',
    form: reader.choice('form', formChoice) ?? 'not-stated',
    receivedOn: receivedOn ?? '',
    complainant: {
      role: reader.choice('complainant', complainantChoice) ?? 'not-stated',
      powerOfAttorney: powerIn(reader),
    },
    complainantName: reader.text('complainantName', 200),
    concernsName: reader.text('concernsName', 200),
    ...cprsIn(reader),
    journalReference: journalIn(reader),
    narrative: reader.text('narrative', 20_000),
  };
}

function cprsIn(reader: RowReader): Pick<RegisteredRows['intake'], 'complainantCpr' | 'concernsCpr'> {
  const [complainantCpr, concernsCpr] = [reader.cpr('complainantCpr'), reader.cpr('concernsCpr')];
  return { ...(complainantCpr !== null && { complainantCpr }), ...(concernsCpr !== null && { concernsCpr }) };
}

function powerIn(reader: RowReader): Intake['complainant']['powerOfAttorney'] {
  const required = reader.choice('powerRequired', yesOrNo);
  const receivedOn = reader.date('powerReceivedOn');
  if (required === null && receivedOn === null) return null;
  return { required: required !== 'false', receivedOn };
}

function journalIn(reader: RowReader): Intake['journalReference'] {
  const system = reader.choice('journalSystem', journalChoice);
  const id = reader.text('journalId', 60);
  if (system === null && id === null) return null;
  if (system === null && reader.raw('journalSystem') === '') {
    reader.missing('journalSystem', {
      da: `et af: ${journalChoice.offered.da}`,
      en: `one of: ${journalChoice.offered.en}`,
    });
  }
  if (id === null && reader.raw('journalId') === '')
    reader.missing('journalId', { da: 'sagens nummer', en: 'the id of the case' });
  return system !== null && id !== null ? { system, id } : null;
}

function endIn(reader: RowReader): Pick<RegisteredRows, 'withdrawal' | 'closedOn'> {
  const withdrawnOn = reader.date('withdrawnOn');
  const afterDialogue = reader.choice('afterDialogue', yesOrNo);
  if (afterDialogue === 'true' && withdrawnOn === null && reader.raw('withdrawnOn') === '') {
    reader.missing('withdrawnOn', { da: 'den dag, klagen blev trukket tilbage', en: 'the day it was withdrawn' });
  }
  return {
    withdrawal: withdrawnOn === null ? null : { withdrawnOn, afterDialogue: afterDialogue === 'true' },
    closedOn: reader.date('closedOn'),
  };
}

function demandWidth(reader: RowReader, { heading }: Layout): void {
  const { length } = reader.row.cells;
  const expected = heading.names.length;
  const surplus = reader.row.cells.slice(expected).some((cell) => cell !== '');
  if (length >= expected && !surplus) return;
  reader.fault(
    null,
    { da: `rækken har ${length} celler`, en: `the row has ${length} cells` },
    { da: `${expected} celler ligesom første række`, en: `${expected} cells, as the first row has` },
  );
}

/** What belongs to the complaint is said in its first row; the others say the same or nothing. */
function demandSame(first: RowReader, other: RowReader): void {
  for (const column of columnKeys) {
    if (pointColumns.has(column)) continue;
    const cell = other.raw(column);
    if (cell === '' || cell === first.raw(column)) continue;
    other.fault(
      column,
      { da: `er en anden værdi end i række ${first.row.row}`, en: `is another value than in row ${first.row.row}` },
      {
        da: 'det samme som i sagens første række, eller en tom celle',
        en: 'the same as in the first row of the case, or an empty cell',
      },
    );
  }
}

function refusePoints(readers: readonly RowReader[]): void {
  const expected = { da: 'en tom celle, eller typen klage', en: 'an empty cell, or the type complaint' };
  for (const reader of readers) {
    for (const column of pointColumns) {
      if (reader.raw(column) === '') continue;
      reader.fault(column, { da: 'en henvendelse har ingen klagepunkter', en: 'a contact has no points' }, expected);
    }
  }
}

function refuseCutOff(reader: RowReader): void {
  reader.fault(
    null,
    {
      da: 'filen kan ikke læses til ende, og sagen kan have flere rækker',
      en: 'the file breaks off, and the case may have more rows',
    },
    { da: 'en fil, der kan læses til ende', en: 'a file that can be read to its end' },
  );
}
