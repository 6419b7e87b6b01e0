import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { WithdrawComplaint } from '../../domain/complaint.commands.js';

/** Records that the complainant withdrew. */
export class WithdrawComplaintCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<WithdrawComplaint['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
