import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { TeamDissolved } from '../../domain/organisation.events.js';

export class DissolveTeamCommand extends Command<Decided> {
  constructor(
    readonly data: TeamDissolved['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
