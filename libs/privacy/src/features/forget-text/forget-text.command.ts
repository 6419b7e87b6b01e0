import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { Ground, TextKind } from '../../domain/forgetting.values.js';

export class ForgetTextCommand extends Command<Decided> {
  constructor(
    readonly data: {
      readonly forgettingId: string;
      readonly kind: TextKind;
      readonly id: string;
      readonly ground: Ground;
    },
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
