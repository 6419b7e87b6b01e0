/** A family of whom nothing may be found where it does not belong. */
import { today } from './cases.js';

/** A child that had its tenth birthday on the day the complaint was received, whenever that is. */
const [year = '', month = '', day = ''] = today().split('-');
const born = Number(year) - 10;
export const childsCpr = `${day}${month}${String(born).slice(2)}4321`;
export const mothersCpr = '2406851234';
export const fathersCpr = '611183XX12';
/** Of no day that exists. */
const wrongCpr = '3113851234';
export const written = (cpr: string) => `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
export const address = 'Skjulestedet 7, 4200 Slagelse';
/** Long ones: of a short one too little is left in Base64 not to stand there by chance. */
export const secrets = [
  childsCpr,
  mothersCpr,
  fathersCpr,
  wrongCpr,
  'Hemligbarnet',
  'Hemligmoderen',
  'Hemligfaderen',
  'Hemligadvokat',
  'Skjulestedet',
];

export const received = { channel: 'letter', form: 'written', receivedOn: today() };
export const decision = {
  kind: 'realitet',
  theme: 'DECISION',
  team: 'boerneliv',
  legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' },
};
export const child = { name: 'Hemligbarnet Holm', cpr: written(childsCpr), address };

/** The child and its mother in a register of before, and somebody whose number is none. */
export const oldRegister = [
  'registernr;modtaget;klager;klagers_cpr;vedrører_cpr',
  `1;02-01-2020;forældremyndighedsindehaver;${mothersCpr};${written(childsCpr)}`,
  `2;02-01-2020;anden pårørende;${wrongCpr};`,
].join('\r\n');
