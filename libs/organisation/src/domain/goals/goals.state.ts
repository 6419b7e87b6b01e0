import type { PlainDate } from '@lydhoer/kernel';
import type { DeadlineRuleSettingSet, GoalEvent, ProcessingDeadlinePublished, ServiceGoalSet } from './goals.events.js';

/** What was said last of each goal, published deadline and rule, by the day from which it holds. */
export interface Goals {
  readonly service: ReadonlyMap<string, Omit<ServiceGoalSet['data'], 'source'>>;
  readonly published: ReadonlyMap<string, ProcessingDeadlinePublished['data']['length']>;
  readonly settings: ReadonlyMap<string, RuleSettings>;
}
export type RuleSettings = Pick<
  DeadlineRuleSettingSet['data'],
  'judgedBy' | 'lettersDelivered' | 'silenceMeans' | 'dueSoonDays'
>;

export const initialGoals: Goals = { service: new Map(), published: new Map(), settings: new Map() };

const noSettings: RuleSettings = { judgedBy: null, lettersDelivered: null, silenceMeans: null, dueSoonDays: null };

export const goalKey = (data: Pick<ServiceGoalSet['data'], 'department' | 'goal' | 'validFrom'>): string =>
  JSON.stringify([data.department, data.goal, data.validFrom]);

/** An area is known by the rule that its decisions rest on, else by its name. */
export const areaKey = ({
  area,
  legalBasis,
  validFrom,
}: Pick<ProcessingDeadlinePublished['data'], 'area' | 'legalBasis' | 'validFrom'>): string =>
  JSON.stringify([...(legalBasis ? [legalBasis.statute, legalBasis.paragraph] : [area]), validFrom]);

export const settingKey = (rule: string, validFrom: PlainDate): string => JSON.stringify([rule, validFrom]);

/** What is said of a rule from a day on: what an event leaves out stays as an earlier one of that day said. */
export function withSettings(before: RuleSettings | undefined, said: RuleSettings): RuleSettings {
  const { judgedBy, lettersDelivered, silenceMeans, dueSoonDays } = before ?? noSettings;
  return {
    judgedBy: said.judgedBy ?? judgedBy,
    lettersDelivered: said.lettersDelivered ?? lettersDelivered,
    silenceMeans: said.silenceMeans ?? silenceMeans,
    dueSoonDays: said.dueSoonDays ?? dueSoonDays,
  };
}

export function evolveGoals(goals: Goals, { type, data }: GoalEvent): Goals {
  switch (type) {
    case 'ServiceGoalSet':
      return { ...goals, service: new Map(goals.service).set(goalKey(data), data) };
    case 'ProcessingDeadlinePublished':
      return { ...goals, published: new Map(goals.published).set(areaKey(data), data.length) };
    case 'DeadlineRuleSettingSet': {
      const key = settingKey(data.rule, data.validFrom);
      return { ...goals, settings: new Map(goals.settings).set(key, withSettings(goals.settings.get(key), data)) };
    }
  }
}
