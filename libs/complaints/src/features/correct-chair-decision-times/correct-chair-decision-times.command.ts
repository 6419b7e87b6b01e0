import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectChairDecisionTimes } from '../../domain/realitet/chair.commands.js';

/** Puts right when a chair’s decision was carried out or notified. */
export class CorrectChairDecisionTimesCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectChairDecisionTimes['data'], 'now'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
