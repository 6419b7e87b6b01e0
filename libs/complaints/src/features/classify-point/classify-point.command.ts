import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { ClassifyPoint } from '../../domain/complaint.commands.js';

/** Classifies a point anew. */
export class ClassifyPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<ClassifyPoint['data'], 'known'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
