import { Injectable } from '@nestjs/common';
import { Streams, type Decided, type Intent } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { complaintStream } from './complaint.stream.js';
import type { ComplaintCommand } from './domain/complaint.commands.js';
import { complaintDecider } from './domain/complaint.decider.js';
import type { ComplaintState } from './domain/complaint.state.js';
import { keepingDeadlines } from './domain/deadlines/keeping-deadlines.js';
import { Lookups } from './lookups/lookups.js';

export interface ComplaintDecision {
  readonly command: ComplaintCommand;
  /** The caller's own words: what a repeated key is compared by. */
  readonly body: unknown;
  readonly intent: Intent;
  /** Throws when this caller may not do this to a complaint in this state. */
  readonly authorise?: (complaint: ComplaintState) => void;
}

/** The one way in which a command to a complaint becomes events: its own, and what it changes among the deadlines. */
@Injectable()
export class ComplaintDecisions {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  decide(complaintId: string, decision: ComplaintDecision): Promise<Decided> {
    const today = dateInDenmark(decision.intent.at);
    const decider = keepingDeadlines(complaintDecider, complaintId, this.lookups.rulebook(), today);
    return this.streams.decide(decider, { stream: complaintStream(complaintId), ...decision });
  }
}
