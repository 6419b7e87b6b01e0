import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { CorrectExtensionNotice } from '../../domain/deadlines/deadlines.commands.js';

/** Puts right what was recorded of a notice of more time, or that it was ever sent. */
export class CorrectExtensionNoticeCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<CorrectExtensionNotice['data'], 'today' | 'rulebook'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
