import { Injectable } from '@nestjs/common';
import { Streams, type Decided, type Intent } from '@lydhoer/event-store';
import { complaintStream } from './complaint.stream.js';
import type { ComplaintCommand } from './domain/complaint.commands.js';
import { complaintDecider } from './domain/complaint.decider.js';
import type { ComplaintState } from './domain/complaint.state.js';

export interface ComplaintDecision {
  readonly command: ComplaintCommand;
  /** The caller's own words: what a repeated key is compared by. */
  readonly body: unknown;
  readonly intent: Intent;
  /** Throws when this caller may not do this to a complaint in this state. */
  readonly authorise?: (complaint: ComplaintState) => void;
}

/** The one way in which a command to a complaint becomes events. */
@Injectable()
export class ComplaintDecisions {
  constructor(private readonly streams: Streams) {}

  decide(complaintId: string, decision: ComplaintDecision): Promise<Decided> {
    return this.streams.decide(complaintDecider, { stream: complaintStream(complaintId), ...decision });
  }
}
