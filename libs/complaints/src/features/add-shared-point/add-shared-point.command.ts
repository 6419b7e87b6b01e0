import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AddSharedPoint } from '../../domain/collective/collective.commands.js';

/** Adds a grievance that all families have. */
export class AddSharedPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AddSharedPoint['data'], 'known' | 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
