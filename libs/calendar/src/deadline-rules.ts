import type { PlainDate } from '@lydhoer/kernel';
import { ruleCodes, type DeadlineRule, type RuleCode } from './deadline-rule.js';
import { citizenRules } from './rules/citizen.rules.js';
import { committeeRules } from './rules/committee.rules.js';
import { otherRules } from './rules/other.rules.js';
import { reassessmentRules } from './rules/reassessment.rules.js';

const written = [...citizenRules, ...reassessmentRules, ...committeeRules, ...otherRules];

/** The catalogue: every version of every rule, in the order of the codes and then of the versions. */
export const deadlineRules: readonly DeadlineRule[] = ruleCodes.flatMap((code) =>
  written.filter((rule) => rule.code === code),
);

/**
 * The version of a rule that holds for clocks that start on a day. Undefined before the first version: what was law
 * before that, the catalogue does not know.
 */
export function ruleInForce(
  code: RuleCode,
  on: PlainDate,
  rules: readonly DeadlineRule[] = deadlineRules,
): DeadlineRule | undefined {
  return rules.find(
    (rule) => rule.code === code && rule.validFrom <= on && (rule.validTo === null || on <= rule.validTo),
  );
}

/** One version of a rule, as a deadline names it. */
export function ruleOf(
  { code, version }: { readonly code: string; readonly version: number },
  rules: readonly DeadlineRule[] = deadlineRules,
): DeadlineRule | undefined {
  return rules.find((rule) => rule.code === code && rule.version === version);
}
