import { dateInWords, dayInWords, momentInWords } from './dates-in-words.js';
import { dayOffWords } from './day-off-words.js';
import type { DayOff } from './days-off.js';
import type { DeadlineRule } from './deadline-rule.js';
import { ruleOf } from './deadline-rules.js';
import type { Deadline } from './deadline.js';
import { boundWords, conventionWords } from './labels.js';
import { heldBy, noticed, standingStill, suspended } from './interruption-reasons.js';
import { lengthInWords, listed } from './phrases.js';
import { startCauseWords } from './start-causes.js';
import type { InWords, Language } from './words.js';

/** The steps that lead to a deadline’s date, each as a clause. */
export function reasonsOf(deadline: Deadline, language: Language): readonly string[] {
  const rule = ruleOf(deadline.rule);
  return [
    course(deadline, rule, language),
    ...daysPassedOver(onTheWay(deadline), language),
    ...pauses(deadline, language),
    ...extension(deadline, language),
    ...noticed(deadline, language),
    ...suspended(deadline, language),
    ...(deadline.length.unit === 'hours' ? [hours(deadline, language)] : []),
    ...movement(deadline, rule, language),
    ...standingStill(deadline, language),
  ];
}

/** What becomes of a clock that runs. */
const plainly = {
  da: { ends: 'udløber', moves: 'flyttes den', is: 'er', counts: 'gælder' },
  en: { ends: 'ends on', moves: 'it moves', is: 'is', counts: 'counts' },
} as const;

/** What would become of it, had the law not stopped it. */
const conditionally = {
  da: { ends: 'ville ellers udløbe', moves: 'ville den blive flyttet', is: 'ville være', counts: 'ville gælde' },
  en: { ends: 'would otherwise end on', moves: 'it would move', is: 'would be', counts: 'would count' },
} as const;

/** From when, why, how long, until when. */
function course(deadline: Deadline, rule: DeadlineRule | undefined, language: Language): string {
  const start = momentInWords(deadline.startedOn, deadline.startedAt, language);
  const end = momentInWords(deadline.dueOn, deadline.countsAt, language);
  const length = lengthInWords(deadline.length, language);
  const clause = clauseOf(deadline, rule)?.[language];
  const counted = clause === undefined ? length : `${length}, ${clause},`;
  const cause = causeOf(deadline.startedBy)?.[language];
  const { ends } = (heldBy(deadline) ? conditionally : plainly)[language];
  return {
    da: `Fristen på ${counted} løber fra ${start}${cause === undefined ? '' : `, da ${cause},`} og ${ends} ${end}`,
    en: `The time of ${counted} runs from ${start}${cause === undefined ? '' : `, when ${cause},`} and ${ends} ${end}`,
  }[language];
}

/** How the days were counted, where the length alone does not say it. */
function clauseOf({ length }: Deadline, rule: DeadlineRule | undefined): InWords | undefined {
  if (length.unit === 'working-days') return conventionWords[length.convention];
  return rule?.countsFirstDay === true
    ? { da: 'hvor startdagen regnes med', en: 'counting the day itself' }
    : undefined;
}

const causeOf = (code: string): InWords | undefined => wordsOf(startCauseWords, code);

/** A closing day by its own name; a reason without words (from elsewhere, or of tomorrow) by its code. */
const dayOffInWords = ({ why, name }: DayOff, language: Language): string =>
  name ?? wordsOf(dayOffWords, why)?.[language] ?? why;

const wordsOf = (words: Readonly<Record<string, InWords>>, code: string): InWords | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** The first day is not counted anyway where counting begins on the next: that it is a day off, too, explains nothing. */
const onTheWay = ({ passedOver, startedOn, length }: Deadline): readonly DayOff[] =>
  length.unit === 'working-days' && length.convention === 'B'
    ? passedOver.filter(({ on }) => on !== startedOn)
    : passedOver;

/** The days that did not count, as a clause; none, where there are none. */
export function daysPassedOver(days: readonly DayOff[], language: Language): readonly string[] {
  if (days.length === 0) return [];
  const named = listed(
    days.map((day) => `${dayInWords(day.on, language)} (${dayOffInWords(day, language)})`),
    language,
  );
  return [{ da: `undervejs tæller ${named} ikke med`, en: `on the way ${named} did not count` }[language]];
}

function pauses(deadline: Deadline, language: Language): readonly string[] {
  const { pausedDays, length } = deadline;
  // What the law stopped is told as that.
  const pausedSince = heldBy(deadline) ? null : deadline.pausedSince;
  const unit = length.unit === 'working-days' ? 'working-days' : 'days';
  const given = lengthInWords({ n: pausedDays, unit }, language);
  const back = { da: `${given} er givet tilbage for pauser`, en: `${given} were given back for pauses` }[language];
  if (pausedSince === null) return pausedDays === 0 ? [] : [back];
  const since = dateInWords(pausedSince, language);
  const still = { da: `fristen har stået stille siden ${since}`, en: `the clock has stood still since ${since}` }[
    language
  ];
  return pausedDays === 0 ? [still] : [back, still];
}

function extension({ dueBeforeExtension }: Deadline, language: Language): readonly string[] {
  if (dueBeforeExtension === null) return [];
  const from = dateInWords(dueBeforeExtension, language);
  return [{ da: `den er forlænget fra ${from}`, en: `it was extended from ${from}` }[language]];
}

const hours = ({ countsAt }: Deadline, language: Language): string =>
  countsAt === null
    ? {
        da: 'klokkeslættet er ikke oplyst, så hele dagen er regnet med',
        en: 'the time of day is not known, so the whole day is counted',
      }[language]
    : {
        da: 'timer løber også i weekender og på helligdage',
        en: 'hours run through weekends and holidays, too',
      }[language];

function movement(deadline: Deadline, rule: DeadlineRule | undefined, language: Language): readonly string[] {
  if (deadline.movedBy.length > 0) return [moved(deadline, rule, language)];
  if (rule === undefined || rule.rollsForward || deadline.length.unit === 'hours') return [];
  return [{ da: 'weekender og helligdage flytter den ikke', en: 'weekends and holidays do not move it' }[language]];
}

/** What moved the date, to when, and which of the two counts. */
function moved(deadline: Deadline, rule: DeadlineRule | undefined, language: Language): string {
  const days = listed(
    deadline.movedBy.map(
      (day) => `${dayInWords(day.on, language)} ${language === 'da' ? 'er' : 'is'} ${dayOffInWords(day, language)}`,
    ),
    language,
  );
  const latest = dateInWords(deadline.latestOn, language);
  const because = whyItCounts(deadline, rule, language);
  const { moves, is, counts } = (heldBy(deadline) ? conditionally : plainly)[language];
  return deadline.judgedBy === 'latest'
    ? {
        da: `fordi ${days}, ${moves} til ${latest}, og den flyttede dato ${counts}${because}`,
        en: `because ${days}, ${moves} to ${latest}, and the moved date ${counts}${because}`,
      }[language]
    : {
        da: `${days}, så den flyttede dato ${is} ${latest}, men den uflyttede dato ${counts}${because}`,
        en: `${days}, so the moved date ${is} ${latest}, but the unmoved date ${counts}${because}`,
      }[language];
}

/** By which date a rule is judged follows from whom it binds, unless a local setting says otherwise (1.8 rule 8). */
function whyItCounts({ judgedBy }: Deadline, rule: DeadlineRule | undefined, language: Language): string {
  if (rule === undefined) return '';
  if (judgedBy !== rule.judgedBy)
    return { da: ', fordi reglen er indstillet så', en: ', because the rule is set so' }[language];
  const whom = boundWords[rule.binds][language];
  return { da: `, fordi fristen binder ${whom}`, en: `, because it binds ${whom}` }[language];
}
