import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, type Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { learningPointDecider } from '../../domain/learning-point.decider.js';
import { learningPointStream } from '../../learning.streams.js';
import { Lookups } from '../../lookups/lookups.js';
import { LinkEvidenceCommand } from './link-evidence.command.js';

@CommandHandler(LinkEvidenceCommand)
export class LinkEvidenceHandler implements ICommandHandler<LinkEvidenceCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: LinkEvidenceCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.known(data.evidence),
      (knownEvidence) =>
        this.streams.decide(learningPointDecider, {
          stream: learningPointStream(data.learningPointId),
          command: { type: 'LinkEvidence', data: { ...data, today: dateInDenmark(intent.at), knownEvidence } },
          body: data,
          intent,
          authorise: () => {
            demand(caller, 'identify-learning');
          },
        }),
    );
  }
}
