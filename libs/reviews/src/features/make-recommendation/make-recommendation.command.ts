import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { MakeRecommendation } from '../../domain/review.commands.js';

/** Recommends something, as a draft. */
export class MakeRecommendationCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<MakeRecommendation['data'], 'today' | 'knownAddressee'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
