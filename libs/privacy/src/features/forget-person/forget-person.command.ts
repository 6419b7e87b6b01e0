import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { Ground } from '../../domain/forgetting.values.js';

export class ForgetPersonCommand extends Command<Decided> {
  constructor(
    readonly data: { readonly forgettingId: string; readonly personId: string; readonly ground: Ground },
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
