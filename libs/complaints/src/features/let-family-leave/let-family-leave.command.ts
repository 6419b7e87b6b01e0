import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { LetFamilyLeave } from '../../domain/collective/collective.commands.js';

/** Records that a family left. */
export class LetFamilyLeaveCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<LetFamilyLeave['data'], 'today' | 'complaints'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
