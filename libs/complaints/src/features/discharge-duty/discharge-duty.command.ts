import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { DischargeDuty } from '../../domain/deadlines/deadlines.commands.js';

/** Says how what a complaint brought about ended. */
export class DischargeDutyCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<DischargeDuty['data'], 'today' | 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
