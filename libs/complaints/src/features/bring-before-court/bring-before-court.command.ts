import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { BringBeforeCourt } from '../../domain/realitet/realitet.commands.js';

/** Records that Ankestyrelsen’s decision was brought before the court. */
export class BringBeforeCourtCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<BringBeforeCourt['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
