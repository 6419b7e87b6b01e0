import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { AddPoint } from '../../domain/complaint.commands.js';

/** Adds a grievance to a complaint. */
export class AddPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<AddPoint['data'], 'known' | 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
