import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { learningPointDecider } from '../../domain/learning-point.decider.js';
import { learningPointStream } from '../../learning.streams.js';
import { Lookups } from '../../lookups/lookups.js';
import { IdentifyLearningPointCommand } from './identify-learning-point.command.js';

@CommandHandler(IdentifyLearningPointCommand)
export class IdentifyLearningPointHandler implements ICommandHandler<IdentifyLearningPointCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: IdentifyLearningPointCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => ({
        knownEvidence: this.lookups.known(data.evidence),
        themeValidity: this.lookups.validity('theme', data.theme),
      }),
      (known) =>
        this.streams.decide(learningPointDecider, {
          stream: learningPointStream(data.learningPointId),
          command: { type: 'IdentifyLearningPoint', data: { ...data, today: dateInDenmark(intent.at), ...known } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'identify-learning');
          },
        }),
    );
  }
}
