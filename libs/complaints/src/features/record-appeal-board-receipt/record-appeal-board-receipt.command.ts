import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { RecordAppealBoardReceipt } from '../../domain/realitet/realitet.commands.js';

/** Records the day on which Ankestyrelsen received the complaint. */
export class RecordAppealBoardReceiptCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<RecordAppealBoardReceipt['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
