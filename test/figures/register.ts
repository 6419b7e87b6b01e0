import { addDays } from '@lydhoer/kernel';
import { slagelse, type PublishedTable } from './published.js';

const heading = ['registernr', 'type', 'modtaget', 'kanal', 'klager', 'art', 'tema', 'team', 'klagepunkt'];
const channels = ['telefon', 'e-mail', 'brev', 'personligt'];
const complainants = ['forældremyndighedsindehaver', 'anden pårørende', 'repræsentant', 'anonym'];
const otherThemes = ['TIME.NO_REPLY', 'GUIDANCE.MISSING', 'CONDUCT', 'FOLLOWUP', 'CONTINUITY.ADVISER_CHANGE'];
const narratives = [
  'Ingen svarer på vores breve; vi venter stadig.',
  'Rådgiveren sagde "vent",\nog så skete der intet.',
  '',
];

const of = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

/** The n-th of so many days, spread evenly over a year from its first day to its last. */
const dayOf = (year: number, index: number, count: number): string =>
  addDays(`${year}-01-01`, Math.floor((index * 365) / count));

const danish = (day: string): string => day.split('-').reverse().join('-');

const teamOn = (day: string, index: number): string =>
  of(day < '2021-06-01' ? ['team-1', 'team-2'] : ['boerneliv', 'skoleliv', 'ungeliv'], index);

type Row = PublishedTable['rows'][number];

/** A complaint's rows: one point, or for every seventh complaint two of different themes. */
function complaintRows({ year, complaints }: Row, index: number): string[][] {
  const day = dayOf(year, index, complaints);
  const published = slagelse.themes.find((theme) => theme.year === year);
  const theme = published && index < published.complaints ? published.theme : of(otherThemes, index);
  const start = [`${year}/${index + 1}`, 'klage', danish(day), of(channels, index), of(complainants, index)];
  const row = (theme: string) => [...start, 'formalitet', theme, teamOn(day, index), of(narratives, index)];
  return index % 7 === 0 ? [row(theme), row('INVOLVEMENT.PARENT')] : [row(theme)];
}

/** Contacts that are no complaints: those published less the complaints, which they count. */
function contactRows({ year, complaints, contacts = complaints }: Row): string[][] {
  const count = contacts - complaints;
  return Array.from({ length: count }, (_, index) => [
    `${year}/h${index + 1}`,
    'henvendelse',
    danish(dayOf(year, index, count)),
    of(channels, index),
    of(complainants, index),
    ...['', '', '', ''],
  ]);
}

const cell = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A register in the Danish profile that holds exactly the published numbers of complaints and contacts. */
export function registerOf(years: readonly Row[]): string {
  const rows = years.flatMap((year) => [
    ...Array.from({ length: year.complaints }, (_, index) => complaintRows(year, index)).flat(),
    ...contactRows(year),
  ]);
  return `\uFEFF${[heading, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
