import { computeDeadline, type Interruptions, type Suspension } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { Clock } from './clock.js';
import { computedIn, type Computed } from './deadlines.schemas.js';
import type { Extension, ExtensionNotice, Pause } from './deadlines.state.js';
import { ruleInForce, type Asked, type Rulebook, type RuleInForce } from './rulebook.js';

/** What a clock's length may depend on besides its rule: whose it is, and what it is about. */
export type Scale = Pick<Asked, 'team' | 'legalBasis'>;

export function scaleOf(complaint: RegisteredComplaint, clock: Clock): Scale {
  const point = complaint.points.find(({ pointId }) => pointId === clock.subject.pointId);
  const [first] = complaint.points;
  return {
    team: point?.team ?? complaint.assigned?.team ?? first?.team ?? null,
    legalBasis: clock.legalBasis === undefined ? (point?.legalBasis ?? null) : clock.legalBasis,
  };
}

/** The rule that a clock runs under; null when the catalogue has none for it. */
export const ruleOf = (clock: Clock, scale: Scale, rulebook: Rulebook): RuleInForce | null =>
  ruleInForce(rulebook, { ...scale, rule: clock.rule, on: clock.startedOn });

/** What stopped a clock, and what was added to it. */
export interface Interrupted {
  readonly pauses: readonly Pick<Pause, 'pausedOn' | 'resumedOn'>[];
  readonly extensions: readonly Pick<Extension, 'by'>[];
  readonly notices: readonly Pick<ExtensionNotice, 'notifiedOn' | 'expectedOn'>[];
  /** What the law itself stopped. */
  readonly suspensions: readonly Suspension[];
}

/** A clock's dates under a rule. Null when the rule's length is set locally, and nobody has set it. */
export function computedFor(
  clock: Pick<Clock, 'startedOn' | 'startedAt' | 'startedBy'>,
  inForce: RuleInForce,
  { calendar, version }: Pick<Rulebook, 'calendar' | 'version'>,
  { pauses, extensions, notices, suspensions }: Interrupted,
): Computed | null {
  const { rule, length, longestExtension } = inForce;
  if (length === null) return null;
  const start = {
    on: clock.startedOn,
    at: clock.startedAt,
    by: clock.startedBy,
    length,
    extension: longestExtension === null ? rule.extension : { longest: longestExtension },
  };
  const computed = computeDeadline(rule, start, calendar, {
    pauses: endedPauses(pauses),
    extensions: [
      ...extensions.map(({ by }) => ({ by })),
      ...notices.map(({ expectedOn: until, notifiedOn }) => ({ until, notifiedOn })),
    ],
    suspensions,
  });
  return computedIn({
    ...computed,
    rule: citedAs(inForce),
    startedBy: clock.startedBy,
    length: { unit: length.unit, n: length.n, convention: length.unit === 'working-days' ? length.convention : null },
    movedBy: [...computed.movedBy],
    passedOver: [...computed.passedOver],
    rulebook: version,
  });
}

export const citedAs = ({ rule, longestExtension }: RuleInForce): Computed['rule'] => ({
  code: rule.code,
  version: rule.version,
  paragraph: rule.paragraph,
  family: rule.family,
  binds: rule.binds,
  pausable: rule.pausable,
  longestExtension: longestExtension ?? 0,
});

/** The pauses that have ended: only they give time back. */
export const endedPauses = (pauses: Interrupted['pauses']): Interruptions['pauses'] =>
  pauses.flatMap(({ pausedOn, resumedOn }) => (resumedOn === null ? [] : [{ from: pausedOn, to: resumedOn }]));

interface Pausable {
  readonly pauses: readonly Pick<Pause, 'pausedOn' | 'resumedOn'>[];
  readonly suspensions?: readonly Suspension[];
  readonly computed: Pick<Computed, 'countsOn'> | null;
}

/**
 * Since when a deadline stands still, by a pause or by law; null while it runs. What began after it was over stops
 * nothing.
 */
export function pausedSince({ pauses, suspensions = [], computed }: Pausable): PlainDate | null {
  const began = [
    ...pauses.flatMap(({ pausedOn, resumedOn }) => (resumedOn === null ? [pausedOn] : [])),
    ...suspensions.flatMap(({ from, to }) => (to === null ? [from] : [])),
  ];
  return began.filter((day) => day <= (computed?.countsOn ?? '')).sort()[0] ?? null;
}
