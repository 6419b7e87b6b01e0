import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { IdentifyLearningPoint } from '../../domain/learning-point.decider.js';

/** Says what can be learned, and from what. */
export class IdentifyLearningPointCommand extends Command<Decided> {
  constructor(
    readonly data: Omit<IdentifyLearningPoint['data'], 'today' | 'knownEvidence' | 'themeValidity'>,
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
