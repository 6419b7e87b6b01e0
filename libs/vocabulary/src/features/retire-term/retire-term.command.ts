import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TermRetired } from '../../domain/vocabulary.events.js';

export class RetireTermCommand extends Command<Decided> {
  constructor(
    readonly data: TermRetired['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
