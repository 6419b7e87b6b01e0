import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectDecisionReceipt } from '../../domain/realitet/realitet.commands.js';

/** Puts right what was recorded of one party’s receipt. */
export class CorrectDecisionReceiptCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectDecisionReceipt['data'], 'today' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
