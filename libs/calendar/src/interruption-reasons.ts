import { dateInWords } from './dates-in-words.js';
import type { Deadline, ToldNotice, ToldSuspension } from './deadline.js';
import { ruleOf } from './deadline-rules.js';
import { lawfulEndWords, lawfulGroundCoreWords, lawfulGroundWords, noticeGroundWords } from './labels.js';
import type { PlainDate } from '@lydhoer/kernel';
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

/** What the law stopped and let run on, each as a clause with its paragraph. */
export const suspended = (deadline: Deadline, language: Language): readonly string[] =>
  (deadline.suspensions ?? []).flatMap((suspension) =>
    suspension.to === null ? [] : [stoodStill(suspension, suspension.to, deadline, language)],
  );

/** For what the law lets a clock stand still, and nobody knows until when; undefined: it runs. */
export const heldBy = ({ suspensions }: Pick<Deadline, 'suspensions'>): ToldSuspension | undefined =>
  suspensions?.find(({ to }) => to === null);

/** Since when and for what the law lets it stand still, as a clause; none, while it runs. */
export function standingStill(deadline: Deadline, language: Language): readonly string[] {
  const held = heldBy(deadline);
  if (held === undefined) return [];
  const { since, why, by, stop } = groundOf(held, deadline, language);
  const until = lawfulEndWords[held.ground][language];
  const left = stop?.atLeastDays ?? null;
  const atLeast =
    left === null
      ? ''
      : { da: `, og der er da mindst ${left} dage tilbage`, en: `, with at least ${left} days left` }[language];
  return [
    {
      da: `fristen har stået stille siden ${since}, fordi ${why}${by}, og gør det, til ${until}; den sidste dag kan først regnes ud derefter${atLeast}`,
      en: `the clock has stood still since ${since}, because ${why}${by}, and does so until ${until}; the last day can be worked out only then${atLeast}`,
    }[language],
  ];
}

function stoodStill(suspension: ToldSuspension, to: PlainDate, deadline: Deadline, language: Language): string {
  const { since, why, by, stop } = groundOf(suspension, deadline, language);
  const until = dateInWords(to, language);
  const left = stop?.atLeastDays ?? 0;
  return {
    da: `fristen stod stille fra ${since} til ${until}, fordi ${why}, og der var derefter mindst ${left} dage tilbage${by}`,
    en: `the clock stood still from ${since} until ${until}, because ${why}, and at least ${left} days were left then${by}`,
  }[language];
}

/** From when on a suspension stopped the clock, for what, and by which paragraph. */
function groundOf({ from, ground }: ToldSuspension, { rule, startedOn }: Deadline, language: Language) {
  const stop = ruleOf(rule)?.lawfulStops.find((one) => one.ground === ground);
  const by = stop === undefined ? '' : ` (${stop.paragraph})`;
  const on = dateInWords(from, language);
  if (from >= startedOn) return { since: on, why: lawfulGroundWords[ground][language], by, stop };
  // What has not begun cannot stand still: what came before stops it from its first day on.
  const core = lawfulGroundCoreWords[ground][language];
  return {
    since: dateInWords(startedOn, language),
    why: { da: `${core} ${on}, før fristen begyndte`, en: `${core} on ${on}, before the time began` }[language],
    by,
    stop,
  };
}
