import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { NameSpokesperson } from '../../domain/collective/collective.commands.js';

/** Names who speaks for the families. */
export class NameSpokespersonCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<NameSpokesperson['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
