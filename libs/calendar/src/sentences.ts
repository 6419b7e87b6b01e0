import { dateInWords, momentInWords } from './dates-in-words.js';
import { ruleOf } from './deadline-rules.js';
import type { Deadline } from './deadline.js';
import { deliveryWords, type DeemedReceipt } from './delivery.js';
import { familyWords } from './labels.js';
import { daysPassedOver, reasonsOf } from './reasons.js';
import type { Language } from './words.js';

/** A deadline as two plain sentences. */
export interface DeadlineSentences {
  /** What must be done, by when, and under which paragraph. */
  readonly duty: string;
  /** How the date came about: from when and why, the unmoved date, what moved it, and which date counts. */
  readonly reason: string;
}

/** What is not in the catalogue (a code from elsewhere) is told without words of its own. */
export const describeDeadline = (deadline: Deadline, language: Language): DeadlineSentences => ({
  duty: dutyOf(deadline, language),
  reason: `${reasonsOf(deadline, language).join('; ')}.`,
});

function dutyOf({ rule: name, countsOn, countsAt }: Deadline, language: Language): string {
  const rule = ruleOf(name);
  const until = { da: 'senest', en: 'no later than' }[language];
  const date = momentInWords(countsOn, countsAt, language);
  if (rule === undefined) {
    return { da: `Fristen ${name.code} udløber ${date}.`, en: `The deadline ${name.code} ends on ${date}.` }[language];
  }
  return `${rule.duty[language]} ${until} ${date} (${rule.paragraph ?? familyWords[rule.family][language]}).`;
}

/** How a day of receipt came about, in one sentence. */
export function describeReceipt(receipt: DeemedReceipt, language: Language): string {
  const channel = deliveryWords[receipt.channel][language];
  const [sent, received] = [dateInWords(receipt.sentOn, language), dateInWords(receipt.receivedOn, language)];
  if (receipt.deliveryDays === 0) {
    return {
      da: `Sendt ved ${channel} ${sent} og regnet for modtaget samme dag.`,
      en: `Sent by ${channel} on ${sent} and deemed received the same day.`,
    }[language];
  }
  const words = {
    da: `Sendt ved ${channel} ${sent} og regnet for modtaget ${received}, ${receipt.deliveryDays} omdelingsdage efter`,
    en: `Sent by ${channel} on ${sent} and deemed received on ${received}, ${receipt.deliveryDays} delivery days later`,
  }[language];
  return `${[words, ...daysPassedOver(receipt.passedOver, language)].join('; ')}.`;
}
