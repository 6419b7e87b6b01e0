import { calendarOf, deadlineRules } from '@lydhoer/calendar';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { slagelseOrganisation } from '@lydhoer/organisation';
import type { PlainDate } from '@lydhoer/kernel';
import { evolveComplaint } from '../../../libs/complaints/src/domain/complaint.evolve.js';
import { initialComplaint, type ComplaintState } from '../../../libs/complaints/src/domain/complaint.state.js';
import { deadlineChanges } from '../../../libs/complaints/src/domain/deadlines/deadlines.diff.js';
import type { Rulebook } from '../../../libs/complaints/src/domain/deadlines/rulebook.js';
import { department, teamsOn } from './municipality.js';

const ruleOf = { acknowledge: 'ACK', reply: 'REPLY' } as const;

/** By what the synthetic municipality keeps its deadlines: the law, and the goals of the demo's department. */
const rulebook: Rulebook = {
  version: 0,
  calendar: calendarOf(),
  rules: deadlineRules,
  goals: (slagelseOrganisation([]).serviceGoals ?? []).map((goal) => ({
    rule: ruleOf[goal.goal],
    department: goal.department ?? null,
    length: { unit: 'working-days', n: goal.workingDays, convention: goal.convention },
    longestExtension: goal.longestExtension ?? 0,
    validFrom: goal.validFrom,
  })),
  published: [],
  settings: [],
  departments: new Map(['2020-01-01', '2025-01-01'].flatMap(teamsOn).map((team) => [team, department])),
};

/** The deadlines of one synthetic complaint, as its commands would have kept them. */
export class KeptDeadlines {
  private state: ComplaintState = initialComplaint;

  constructor(private readonly complaintId: string) {}

  /** What happened on a day, and what it changed among the deadlines: one append. */
  after(event: ComplaintEvent, today: PlainDate): readonly ComplaintEvent[] {
    const before = this.state;
    const after = evolveComplaint(before, event);
    if (after === null) return [event];
    const changes = deadlineChanges(before, after, { complaintId: this.complaintId, rulebook, today });
    this.state = changes.reduce<ComplaintState>(evolveComplaint, after);
    return [event, ...changes];
  }
}
