import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { dateInDenmark } from '@lydhoer/kernel';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { Lookups } from '../../lookups/lookups.js';
import { SharedPoints } from '../../shared-points.js';
import { AddSharedPointCommand } from './add-shared-point.command.js';

@CommandHandler(AddSharedPointCommand)
export class AddSharedPointHandler implements ICommandHandler<AddSharedPointCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly lookups: Lookups,
    private readonly sharedPoints: SharedPoints,
  ) {}

  async execute({ data, caller, intent }: AddSharedPointCommand): Promise<Decided> {
    const decided = await this.lookups.deciding(
      () => this.lookups.words([data.point]),
      (known) =>
        this.collectives.decide(data.collectiveId, {
          command: { type: 'AddSharedPoint', data: { ...data, known, today: dateInDenmark(intent.at) } },
          body: data,
          intent,
          caller,
        }),
    );
    // Should this process die here, the policy does it.
    await this.sharedPoints.takeOver(data.collectiveId, intent.at);
    return decided;
  }
}
