import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { NotifyOfExtension } from '../../domain/deadlines/deadlines.commands.js';

/** Records that the citizen was told why a statutory deadline is not kept, and when to expect the answer. */
export class NotifyOfExtensionCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<NotifyOfExtension['data'], 'today'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
