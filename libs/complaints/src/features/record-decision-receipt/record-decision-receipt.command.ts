import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordDecisionReceipt } from '../../domain/realitet/realitet.commands.js';

/** Records when and how a decision reached one party. */
export class RecordDecisionReceiptCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordDecisionReceipt['data'], 'today' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
