import { dateInWords, momentInWords } from './dates-in-words.js';
import { ruleOf } from './deadline-rules.js';
import type { Deadline, ToldSuspension } from './deadline.js';
import { deliveryWords, type DeemedReceipt } from './delivery.js';
import { heldBy } from './interruption-reasons.js';
import { familyWords, lawfulEndWords } from './labels.js';
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

function dutyOf(deadline: Deadline, language: Language): string {
  const { rule: name, countsOn, countsAt } = deadline;
  const rule = ruleOf(name);
  const date = momentInWords(countsOn, countsAt, language);
  const held = heldBy(deadline);
  const still = held && standsStill(held, date, language);
  if (rule === undefined) {
    return {
      da: `Fristen ${name.code} ${still ?? `udløber ${date}`}.`,
      en: `The deadline ${name.code} ${still ?? `ends on ${date}`}.`,
    }[language];
  }
  const until = {
    da: still === undefined ? ` senest ${date}` : `, men fristen ${still}`,
    en: still === undefined ? ` no later than ${date}` : `, but the clock ${still}`,
  }[language];
  const duty = (deadline.startedBy === 'point-raised' ? rule.dutyOfLaterPoint : undefined) ?? rule.duty;
  const afterwards = rule.afterwards === undefined ? '' : `; ${rule.afterwards[language]}`;
  return `${duty[language]}${until}${afterwards} (${rule.paragraph ?? familyWords[rule.family][language]}).`;
}

/** While the law holds the clock there is no last day, only one before which it cannot be. */
function standsStill({ ground }: ToldSuspension, date: string, language: Language): string {
  const until = lawfulEndWords[ground][language];
  return {
    da: `står stille, til ${until}: den sidste dag kan først regnes ud derefter og er tidligst ${date}`,
    en: `stands still until ${until}: the last day can be worked out only then and is ${date} at the earliest`,
  }[language];
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
