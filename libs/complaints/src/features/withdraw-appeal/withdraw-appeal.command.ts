import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { WithdrawAppeal } from '../../domain/realitet/realitet.commands.js';

/** Records that the citizen gave up a realitet point. */
export class WithdrawAppealCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<WithdrawAppeal['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
