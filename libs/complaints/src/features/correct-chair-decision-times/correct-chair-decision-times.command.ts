import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectChairDecisionTimes } from '../../domain/realitet/chair.commands.js';

/** Puts right what was recorded of a chair’s urgent decision. */
export class CorrectChairDecisionTimesCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectChairDecisionTimes['data'], 'now' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
