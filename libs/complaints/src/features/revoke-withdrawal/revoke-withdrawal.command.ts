import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RevokeWithdrawal } from '../../domain/corrections/corrections.commands.js';

/** Revokes a withdrawal that was recorded by mistake. */
export class RevokeWithdrawalCommand extends Command<Decided> {
  constructor(
    readonly data: RevokeWithdrawal['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
