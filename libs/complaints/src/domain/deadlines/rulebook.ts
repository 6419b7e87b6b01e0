import type { DanishCalendar, DeadlineRule, Length } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';

/** Holds from a day on, until the next of the same kind does. */
interface FromADay {
  readonly validFrom: PlainDate;
}

/** What a department promises (ACK, REPLY), for what was received on the day or later. */
export interface LocalGoal extends FromADay {
  readonly rule: string;
  /** Null: the whole municipality, wherever no department has promised anything. */
  readonly department: string | null;
  readonly length: Length;
  /** Working days, all extensions together. */
  readonly longestExtension: number;
}

/** How long a decision takes in an area, as published (retssikkerhedsloven § 3, stk. 2); the length of REMIT_CASE. */
export interface PublishedDeadline extends FromADay {
  readonly legalBasis: { readonly statute: string; readonly paragraph: string };
  readonly length: Length;
}

/** How this municipality reads a rule where the law leaves it open; what is null stays as it was. */
export interface RuleSetting extends FromADay {
  readonly rule: string;
  readonly judgedBy: 'due' | 'latest' | null;
  readonly lettersDelivered: 'monday-to-friday' | 'monday-to-saturday' | null;
  readonly silenceMeans: 'lapses' | 'forwarded' | null;
  readonly dueSoonDays: number | null;
}

/** What a decision must know to keep deadlines, as it stands now. Built by the lookups from organisation's events. */
export interface Rulebook {
  /** How many changes of calendar, goals, published deadlines and readings there were: what a deadline cites. */
  readonly version: number;
  readonly calendar: DanishCalendar;
  /** Every version of every rule of the catalogue. */
  readonly rules: readonly DeadlineRule[];
  readonly goals: readonly LocalGoal[];
  readonly published: readonly PublishedDeadline[];
  readonly settings: readonly RuleSetting[];
  /** The department of each team, by its code. */
  readonly departments: ReadonlyMap<string, string>;
}

/** What a rule's length may depend on besides its code. */
export interface Asked {
  readonly rule: string;
  /** The day the clock started. */
  readonly on: PlainDate;
  /** Whose goal it is; null when nobody is responsible yet. */
  readonly team: string | null;
  readonly legalBasis: { readonly statute: string; readonly paragraph: string } | null;
}

/** A rule as it holds for one clock. */
export interface RuleInForce {
  readonly rule: DeadlineRule;
  /** Null: it is set locally, and nobody has set it. */
  readonly length: Length | null;
  /**
   * That there is a deadline, though it has no length: the law owes it and nobody has published it, or departments
   * have promised it and nobody knows yet whose case it is.
   */
  readonly isOwed: boolean;
  readonly longestExtension: number | null;
}

/** Which rule holds, and how long it is. Null when the catalogue has none of that code on that day. */
export function ruleInForce(rulebook: Rulebook, asked: Asked): RuleInForce | null {
  const rule = latestOf(
    rulebook.rules.filter(({ code, validTo }) => code === asked.rule && (validTo === null || asked.on <= validTo)),
    asked.on,
  );
  if (!rule) return null;
  const judgedBy = settingOf(rulebook, asked, 'judgedBy') ?? rule.judgedBy;
  const local = rule.length === null ? localLength(rulebook, rule, asked) : undefined;
  return {
    rule: { ...rule, judgedBy },
    length: local?.length ?? rule.length,
    isOwed: rule.family === 'statutory' || isPromised(rulebook, asked),
    longestExtension: local?.longestExtension ?? rule.extension?.longest ?? null,
  };
}

/** What a municipality has set for a rule, as it held on a day; null when it has set nothing. */
export function settingOf<Name extends Exclude<keyof RuleSetting, 'rule' | 'validFrom'>>(
  { settings }: Pick<Rulebook, 'settings'>,
  { rule, on }: Pick<Asked, 'rule' | 'on'>,
  name: Name,
): RuleSetting[Name] | null {
  const said = settings.filter((setting) => setting.rule === rule && setting[name] !== null);
  return latestOf(said, on)?.[name] ?? null;
}

/** A goal is the department's; the number that the law owes is the one published for the area. */
function localLength(
  { goals, published, departments }: Rulebook,
  { family, paragraph: cited }: DeadlineRule,
  { rule, on, team, legalBasis }: Asked,
): (Pick<LocalGoal, 'length'> & { readonly longestExtension: number | null }) | undefined {
  if (family === 'statutory') {
    // The number is how long deciding takes, never how long another act gives.
    if (cited === null) return undefined;
    const ofArea = published.filter(
      ({ legalBasis: { statute, paragraph } }) => statute === legalBasis?.statute && paragraph === legalBasis.paragraph,
    );
    const number = latestOf(ofArea, on);
    return number && { length: number.length, longestExtension: null };
  }
  const promised = goals.filter((goal) => goal.rule === rule);
  const own = team === null ? undefined : departments.get(team);
  const of = (department: string | null | undefined) =>
    latestOf(
      promised.filter((goal) => goal.department === department),
      on,
    );
  return of(own) ?? of(null);
}

/** Whether a goal of some department must hold, though nobody knows yet which: no team that is known has the case. */
const isPromised = ({ goals, departments }: Rulebook, { rule, team, on }: Asked): boolean =>
  (team === null || !departments.has(team)) && goals.some((goal) => goal.rule === rule && goal.validFrom <= on);

const latestOf = <Dated extends FromADay>(all: readonly Dated[], on: PlainDate): Dated | undefined =>
  all.reduce<Dated | undefined>(
    (latest, one) => (one.validFrom <= on && (!latest || latest.validFrom <= one.validFrom) ? one : latest),
    undefined,
  );

/** Calendar days before its date from which a deadline is due soon, where the municipality has set nothing else. */
export const defaultDueSoonDays = 7;

export const dueSoonDays = (rulebook: Pick<Rulebook, 'settings'>, asked: Pick<Asked, 'rule' | 'on'>): number =>
  settingOf(rulebook, asked, 'dueSoonDays') ?? defaultDueSoonDays;
