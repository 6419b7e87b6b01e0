import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decided } from '@lydhoer/event-store';
import { CollectiveDecisions } from '../../collective.decisions.js';
import { SharedPoints } from '../../shared-points.js';
import { TakeBackFamilyStepCommand } from './take-back-family-step.command.js';

@CommandHandler(TakeBackFamilyStepCommand)
export class TakeBackFamilyStepHandler implements ICommandHandler<TakeBackFamilyStepCommand> {
  constructor(
    private readonly collectives: CollectiveDecisions,
    private readonly sharedPoints: SharedPoints,
  ) {}

  async execute({ data, caller, intent }: TakeBackFamilyStepCommand): Promise<Decided> {
    const command = { type: 'TakeBackFamilyStep', data } as const;
    const decided = await this.collectives.decide(data.collectiveId, { command, body: data, intent, caller });
    // A family that had not left has what all have. Should this process die here, the policy does it.
    await this.sharedPoints.takeOver(data.collectiveId, intent.at);
    return decided;
  }
}
