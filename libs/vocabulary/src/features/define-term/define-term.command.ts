import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TermDefined } from '../../domain/vocabulary.events.js';

export class DefineTermCommand extends Command<Decided> {
  constructor(
    readonly term: TermDefined['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
