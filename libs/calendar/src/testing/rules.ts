import type { PlainDate } from '@lydhoer/kernel';
import { ruleInForce, type DeadlineRule, type Length, type RuleCode } from '../index.js';

/** A rule of the catalogue, as it holds for clocks that start on a day. */
export function ruleNamed(code: RuleCode, on: PlainDate = '2026-01-01'): DeadlineRule {
  const rule = ruleInForce(code, on);
  if (rule === undefined) throw new Error(`${code} holds on no such day: ${on}`);
  return rule;
}

/** A service goal of some length: pausable, and extended by twenty days of its own unit at most. */
export const goalOf = (length: Length): DeadlineRule => ({ ...ruleNamed('REPLY'), length });
