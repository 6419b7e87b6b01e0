import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectAccessRequests } from '../../domain/realitet/appeal-time.commands.js';

/** Puts right which requests for access to the files a party made, and how they ended. */
export class CorrectAccessRequestsCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectAccessRequests['data'], 'today' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
