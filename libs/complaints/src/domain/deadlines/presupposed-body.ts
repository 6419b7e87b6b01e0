import type { RuleCode } from '@lydhoer/calendar';
import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { bodyByLaw, isComputedHere, type LegalBasis } from '../realitet/legal-basis.rules.js';
import type { PresupposedBodyRefusal } from './deadlines.refusals.js';

/** Whose decision a rule is about, and how that is known. */
export interface Presupposed {
  /** The committee's is its chair's, too (barnets lov § 143). */
  readonly body: 'administration' | 'committee';
  /** The list that says it is theirs; null where none was asked, or none says so. */
  readonly list: string | null;
  /** The rule takes it for granted: no legal basis was told, or it leaves it open. */
  readonly assumed: boolean;
}

/**
 * A decision of the administration is appealed to the municipality, which reassesses it (retssikkerhedsloven § 66); one
 * of the committee or its chair goes straight to Ankestyrelsen, and then to the court (barnets lov §§ 143-150).
 */
const bodies: Readonly<Partial<Record<RuleCode, Presupposed['body']>>> = {
  APPEAL_4W: 'administration',
  REASSESS_4W: 'administration',
  FORWARD: 'administration',
  CHOICE_4W: 'administration',
  FORWARD_PART_14D: 'administration',
  APPEAL_BU_4W: 'committee',
  AST_8W: 'committee',
  COURT_4W: 'committee',
  CHAIR_NOTICE_24H: 'committee',
  CHAIR_APPROVAL_7D: 'committee',
  CHAIR_VALID_1M: 'committee',
};

const refusals = {
  administration: 'rule-not-for-committee-decisions',
  committee: 'rule-only-for-committee-decisions',
} as const satisfies Readonly<Record<Presupposed['body'], PresupposedBodyRefusal>>;

const refuse = (code: PresupposedBodyRefusal, facts: Readonly<Record<string, unknown>>) =>
  new Refusal(code, { field: 'legalBasis', ...facts });

/**
 * Whose decision a rule presupposes. Throws a refusal where the legal basis says that it is another’s, or belongs to a
 * regime whose deadlines are not modelled.
 */
export function presupposed(rule: RuleCode, legalBasis: LegalBasis | null, on: PlainDate): Presupposed | null {
  const body = bodies[rule];
  if (body === undefined) return null;
  if (legalBasis === null) return { body, list: null, assumed: true };
  const { body: byLaw, regime: list } = bodyByLaw(legalBasis, on);
  if (!isComputedHere(list)) throw refuse('regime-not-computed-here', { rule });
  if (byLaw === null) return { body, list: null, assumed: true };
  if ((byLaw === 'administration') !== (body === 'administration')) throw refuse(refusals[body], { rule, list });
  return { body, list, assumed: false };
}
