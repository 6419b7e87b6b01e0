import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { MergeComplaint } from '../../domain/linking/linking.commands.js';

/** Merges a complaint that was registered twice into the one that goes on. */
export class MergeComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<MergeComplaint['data'], 'other' | 'mergedIntoIt'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
