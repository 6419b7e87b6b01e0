import { deadlineRules } from '@lydhoer/calendar';
import { Refusal, type Message, type PlainDate } from '@lydhoer/kernel';
import type { DeadlineRuleSettingSet, GoalEvent, ProcessingDeadlinePublished, ServiceGoalSet } from './goals.events.js';
import type { GoalRefusal } from './goals.refusals.js';
import { areaKey, goalKey, settingKey, withSettings, type Goals, type RuleSettings } from './goals.state.js';

export type SetServiceGoal = Message<'SetServiceGoal', ServiceGoalSet['data']>;
export type PublishProcessingDeadline = Message<'PublishProcessingDeadline', ProcessingDeadlinePublished['data']>;
export type SetDeadlineRule = Message<'SetDeadlineRule', DeadlineRuleSettingSet['data']>;
export type GoalCommand = SetServiceGoal | PublishProcessingDeadline | SetDeadlineRule;

/** Rules that begin with a decision that a party receives, perhaps by letter. */
const beginWithDelivery: readonly string[] = ['APPEAL_4W', 'APPEAL_BU_4W', 'COURT_4W'];
/** The rule that waits for the citizen's answer after a partial uphold. */
const waitsForChoice = 'CHOICE_4W';

const refuse = (code: GoalRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/** `departmentFrom`: the first day of the goal's department; null: it is the whole municipality's. */
export function decideServiceGoal(
  { data }: SetServiceGoal,
  { service }: Goals,
  departmentFrom: PlainDate | null,
): GoalEvent {
  const { department, goal, workingDays, convention, longestExtension, validFrom } = data;
  if (departmentFrom !== null && validFrom < departmentFrom) {
    throw refuse('service-goal-before-its-department', { department, departmentFrom });
  }
  const before = service.get(goalKey(data));
  if (
    before?.workingDays === workingDays &&
    before.convention === convention &&
    before.longestExtension === longestExtension
  ) {
    throw refuse('service-goal-already-so', { department, goal, validFrom });
  }
  return { type: 'ServiceGoalSet', data };
}

export function decidePublished({ data }: PublishProcessingDeadline, { published }: Goals): GoalEvent {
  const before = published.get(areaKey(data));
  if (before?.unit === data.length.unit && before.n === data.length.n) {
    throw refuse('processing-deadline-already-so', { area: data.area, validFrom: data.validFrom });
  }
  return { type: 'ProcessingDeadlinePublished', data };
}

export function decideRuleSetting({ data }: SetDeadlineRule, { settings }: Goals): GoalEvent {
  const { rule, validFrom } = data;
  if (!deadlineRules.some(({ code }) => code === rule)) throw refuse('deadline-rule-unknown', { rule });
  if (Object.values(settingsOf(data)).every((value) => value === null))
    throw refuse('deadline-rule-setting-empty', { rule });
  if (data.lettersDelivered !== null && !beginWithDelivery.includes(rule)) {
    throw refuse('deadline-rule-has-no-such-setting', { rule, field: 'lettersDelivered' });
  }
  if (data.silenceMeans !== null && rule !== waitsForChoice) {
    throw refuse('deadline-rule-has-no-such-setting', { rule, field: 'silenceMeans' });
  }
  const before = settings.get(settingKey(rule, validFrom));
  if (before && sameSettings(withSettings(before, data), before)) {
    throw refuse('deadline-rule-setting-already-so', { rule, validFrom });
  }
  return { type: 'DeadlineRuleSettingSet', data };
}

const settingsOf = ({ judgedBy, lettersDelivered, silenceMeans, dueSoonDays }: RuleSettings): RuleSettings => ({
  judgedBy,
  lettersDelivered,
  silenceMeans,
  dueSoonDays,
});

const sameSettings = (one: RuleSettings, other: RuleSettings): boolean =>
  JSON.stringify(settingsOf(one)) === JSON.stringify(settingsOf(other));
