import type { Choices } from './choices.js';
import { nastyText, planted } from './nasty.js';

/** A register as a table: what it says before anything is written down as CSV. */
export interface Register {
  readonly profile: 'danish' | 'machine';
  /** Numbers of its cases, in their order. */
  readonly ids: readonly string[];
  /** The first is the heading. */
  readonly table: string[][];
}

type Row = Readonly<Record<string, string>>;

/** Danish and machine name of each column used here. */
const names: Readonly<Record<string, string>> = {
  registernr: 'register_id',
  modtaget: 'received_on',
  type: 'type',
  kanal: 'channel',
  form: 'form',
  klager: 'complainant',
  klagers_navn: 'complainant_name',
  vedrører_navn: 'concerns_name',
  journalsystem: 'journal_system',
  journalnr: 'journal_id',
  beskrivelse: 'narrative',
  trukket: 'withdrawn_on',
  trukket_efter_dialog: 'withdrawn_after_dialogue',
  afsluttet: 'closed_on',
  art: 'kind',
  tema: 'theme',
  konsekvenser: 'consequences',
  lov: 'statute',
  paragraf: 'paragraph',
  team: 'team',
  klagepunkt: 'point',
  udfald: 'outcome',
  besvaret: 'answered_on',
  afvisningsgrund: 'dismissal_reason',
};

/** A register of a few cases that are all in order. */
export function rightRegister(choices: Choices, name: string): Register {
  const profile = choices.happens(40) ? 'machine' : 'danish';
  const many = 1 + choices.below(choices.happens(10) ? 300 : 6);
  const cases = Array.from({ length: many }, (_, at) => caseOf(choices, `${name}-${at + 1}`));
  const used = Object.keys(names).filter(
    (column) => column === 'registernr' || column === 'modtaget' || cases.flat().some((row) => column in row),
  );
  const columns = choices.happens(30) ? used.reverse() : used;
  const written = (column: string, cell: string) => (profile === 'machine' ? machineCell(column, cell) : cell);
  const rows = cases.flat().map((row) => columns.map((column) => written(column, row[column] ?? '')));
  const heading = columns.map((column) => (profile === 'machine' ? (names[column] ?? column) : column));
  return { profile, ids: cases.map(([first]) => first?.registernr ?? ''), table: [heading, ...rows] };
}

const machineWords: Readonly<Record<string, string>> = {
  medhold: 'upheld',
  telefon: 'phone',
  ja: 'true',
  henvendelse: 'contact',
};

function machineCell(column: string, cell: string): string {
  const date = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell);
  return date ? [date[3], date[2], date[1]].join('-') : column.includes('navn') ? cell : (machineWords[cell] ?? cell);
}

function caseOf(choices: Choices, registernr: string): readonly Row[] {
  const modtaget = choices.one(['02-01-2024', '29-02-2024', '01-01-2000', '01-03-2026']);
  const known: Row = {
    registernr,
    modtaget,
    ...(choices.happens(40) ? { klagers_navn: `Alma ${planted.name}`, klager: 'forældremyndighedsindehaver' } : {}),
    ...(choices.happens(30) ? { kanal: 'telefon', form: 'mundtlig' } : {}),
    ...(choices.happens(30) ? { beskrivelse: `${planted.text}; "sagt"\nog skrevet, ${planted.cpr}` } : {}),
    ...(choices.happens(10) ? { journalsystem: 'slagelse-esdh', journalnr: '330-2017-93238' } : {}),
  };
  const story = choices.below(4);
  if (story === 1) return [{ ...known, type: 'henvendelse' }];
  const closed =
    story === 2 ? { afsluttet: '02-03-2026', udfald: 'medhold', besvaret: '02-03-2026', art: 'formalitet' } : {};
  const withdrawn = story === 3 ? { trukket: '02-03-2026', trukket_efter_dialog: 'ja' } : {};
  const point = (): Row => ({
    ...(choices.happens(50) ? { tema: 'TIME.LONG', konsekvenser: 'TRUST' } : {}),
    ...(choices.happens(30) ? { klagepunkt: `=${planted.text}()` } : {}),
    ...(choices.happens(20) ? { lov: 'Barnets Lov', paragraf: '§ 32' } : {}),
    ...closed,
  });
  const others = Array.from({ length: choices.below(3) }, () => ({ registernr, ...point() }));
  return [{ ...known, ...withdrawn, ...point() }, ...others];
}

/** Changes one cell of one case. Gives the case's number as it was. */
export function changeCell({ table }: Register, choices: Choices): string {
  const row = table[1 + choices.below(table.length - 1)] ?? [];
  const id = row[(table[0] ?? []).findIndex((name) => /registe?r/.test(name))] ?? '';
  const strange = [
    nastyText(choices),
    '=1+1',
    '+45 12',
    '@SUM(A1)',
    '31-02-2024',
    '2/1/2024',
    '2024-01-02',
    '1.1.24',
    '45293',
    '#REF!',
  ];
  row[choices.below(row.length)] = choices.one(strange).toWellFormed();
  return id;
}

/** Changes the table where more than one case can be concerned. */
export function changeTable({ table }: Register, choices: Choices): void {
  const at = choices.below(table.length);
  const row = table[at] ?? [];
  const [heading = []] = table;
  switch (choices.below(10)) {
    case 0:
      table.splice(at, 1);
      break;
    case 1:
      table.splice(choices.below(table.length + 1), 0, [...row]);
      break;
    case 2:
      row.splice(choices.below(row.length), 1);
      break;
    case 3:
      row.push(nastyText(choices).toWellFormed());
      break;
    case 4:
      heading[choices.below(heading.length)] = choices
        .one(['registernr', 'Modtaget ', '', 'x', '__proto__', nastyText(choices)])
        .toWellFormed();
      break;
    case 5:
      table[0] = [...heading, ...Array.from({ length: choices.one([1, 10_000]) }, (_, n) => `kolonne ${n}`)];
      break;
    case 6:
      table.push(...table.splice(1, 1));
      break;
    case 8:
      // More cases than errors are listed: some refused by what their cells say, some by a rule.
      table.push(
        ...Array.from({ length: 1_500 }, (_, n) =>
          heading.map((name) => {
            if (/registe?r/.test(name)) return `mange-${n}`;
            return /modtaget|received/.test(name) ? choices.one(['x', '31-12-1999', '1999-12-31', '']) : '';
          }),
        ),
      );
      break;
    case 7:
      table.splice(
        at,
        0,
        [],
        row.map(() => ''),
      );
      break;
    default:
      table.splice(at + 1, 0, ...Array.from({ length: choices.one([60, 1_100]) }, () => [...row]));
  }
}
