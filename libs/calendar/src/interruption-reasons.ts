import { dateInWords } from './dates-in-words.js';
import type { Deadline, ToldNotice, ToldSuspension } from './deadline.js';
import { ruleOf } from './deadline-rules.js';
import { lawfulGroundWords, noticeGroundWords } from './labels.js';
import type { Language } from './words.js';

/** The notices that more time is needed, each as a clause; a late one says that it extends nothing. */
export const noticed = ({ notices = [] }: Deadline, language: Language): readonly string[] =>
  notices.map((notice) => (notice.inTime ? inTime(notice, language) : tooLate(notice, language)));

function inTime({ notifiedOn, expectedOn, ground }: ToldNotice, language: Language): string {
  const [sent, expected] = [dateInWords(notifiedOn, language), dateInWords(expectedOn, language)];
  const why = noticeGroundWords[ground][language];
  return {
    da: `borgeren fik ${sent} skriftlig besked om, at svaret kan ventes ${expected}, fordi ${why}`,
    en: `on ${sent} the citizen was told in writing to expect the answer on ${expected}, because ${why}`,
  }[language];
}

function tooLate({ notifiedOn, expectedOn }: ToldNotice, language: Language): string {
  const [sent, expected] = [dateInWords(notifiedOn, language), dateInWords(expectedOn, language)];
  return {
    da: `beskeden ${sent} om, at svaret kan ventes ${expected}, blev sendt, efter at fristen var udløbet, og forlænger den ikke`,
    en: `the notice of ${sent} to expect the answer on ${expected} was sent when the time was over, and does not extend it`,
  }[language];
}

/** What the law stopped, each as a clause with its paragraph. */
export const suspended = ({ suspensions = [], rule }: Deadline, language: Language): readonly string[] =>
  suspensions.map((suspension) => standingStill(suspension, stopOf(rule, suspension), language));

const stopOf = (rule: Deadline['rule'], { ground }: ToldSuspension) =>
  ruleOf(rule)?.lawfulStops.find((stop) => stop.ground === ground);

function standingStill(
  { from, to, ground }: ToldSuspension,
  stop: ReturnType<typeof stopOf>,
  language: Language,
): string {
  const [since, why] = [dateInWords(from, language), lawfulGroundWords[ground][language]];
  const by = stop === undefined ? '' : ` (${stop.paragraph})`;
  if (to === null) {
    return {
      da: `fristen står stille siden ${since}, fordi ${why}${by}`,
      en: `the clock stands still since ${since}, because ${why}${by}`,
    }[language];
  }
  const until = dateInWords(to, language);
  const left = stop?.atLeastDays ?? 0;
  return {
    da: `fristen stod stille fra ${since} til ${until}, fordi ${why}, og der var derefter mindst ${left} dage tilbage${by}`,
    en: `the clock stood still from ${since} until ${until}, because ${why}, and at least ${left} days were left then${by}`,
  }[language];
}
