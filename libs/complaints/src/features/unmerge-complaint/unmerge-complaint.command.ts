import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { UnmergeComplaint } from '../../domain/linking/linking.commands.js';

/** Undoes a merge that was a mistake. */
export class UnmergeComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: UnmergeComplaint['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
