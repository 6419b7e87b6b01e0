import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import type { DeadlineEvent, DeadlineMoved } from '../../domain/deadlines/deadlines.events.js';
import type { RuleMovesResponse } from './recalculation.response.js';

export type Change = DeadlineMoved['data'];

/** What would become of deadlines, counted by rule. */
export class RuleMoves {
  private readonly rules = new Map<string, RuleMovesResponse>();

  /** Gives those that would move. */
  add(changes: readonly DeadlineEvent[], { deadlines }: RegisteredComplaint): readonly Change[] {
    const moved: Change[] = [];
    for (const { type, data } of changes) {
      if (type === 'DeadlineMoved') {
        moved.push(data);
        this.of(data.rule.code)[directionOf(data)]++;
      } else if (type === 'DeadlineStarted' || type === 'DeadlineLeftOpen') {
        this.of(data.rule.code).begin++;
      } else if (type === 'DeadlineSuperseded') {
        const rule = deadlines.all[data.deadlineId]?.rule.code;
        if (rule !== undefined) this.of(rule).end++;
      }
    }
    return moved;
  }

  byRule(): RuleMovesResponse[] {
    return [...this.rules.values()].sort((one, other) => (one.rule < other.rule ? -1 : 1));
  }

  private of(rule: string): RuleMovesResponse {
    const known = this.rules.get(rule) ?? { rule, later: 0, earlier: 0, otherwise: 0, begin: 0, end: 0 };
    this.rules.set(rule, known);
    return known;
  }
}

function directionOf({ was, countsOn }: Change): 'later' | 'earlier' | 'otherwise' {
  if (countsOn === was.countsOn) return 'otherwise';
  return countsOn > was.countsOn ? 'later' : 'earlier';
}
