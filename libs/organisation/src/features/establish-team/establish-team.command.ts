import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TeamEstablished } from '../../domain/organisation.events.js';

export class EstablishTeamCommand extends Command<Decided> {
  constructor(
    readonly data: TeamEstablished['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
