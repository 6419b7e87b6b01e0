import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Streams, type Decided } from '@lydhoer/event-store';
import { ComplaintAccess } from '../../complaint.access.js';
import { complaintStream } from '../../complaint.stream.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { Lookups } from '../../lookups/lookups.js';
import { ClassifyPointCommand } from './classify-point.command.js';

@CommandHandler(ClassifyPointCommand)
export class ClassifyPointHandler implements ICommandHandler<ClassifyPointCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly access: ComplaintAccess,
    private readonly lookups: Lookups,
  ) {}

  execute({ data, caller, intent }: ClassifyPointCommand): Promise<Decided> {
    return this.lookups.deciding(
      () => this.lookups.words([data]),
      (known) =>
        this.streams.decide(complaintDecider, {
          stream: complaintStream(data.complaintId),
          command: { type: 'ClassifyPoint', data: { ...data, known } },
          body: data,
          intent,
          authorise: this.access.demanding(caller, 'manage-complaint'),
        }),
    );
  }
}
