import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { SettlePoint } from '../../domain/formalitet/formalitet.commands.js';

/** Records that the conversation settled a point. */
export class SettlePointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<SettlePoint['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
