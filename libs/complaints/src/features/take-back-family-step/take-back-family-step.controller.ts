import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { TakeBackFamilyStepCommand } from './take-back-family-step.command.js';
import { TakeBackFamilyStepRequest } from './take-back-family-step.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class TakeBackFamilyStepController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/families/:complaintId/taking-back')
  @CommandOperation({
    id: 'takeBackFamilyStep',
    summary: 'Take back that a family joined, or that it left',
    description:
      'The last of the two that was recorded. A family that had not left takes over the shared points that came ' +
      'meanwhile. One that never joined keeps the points in its own complaint, where they are answered as any other; a ' +
      'complaint that was registered for the enrolment alone is annulled by itself.',
    allowed: 'manage-complaint',
  })
  async takeBackFamilyStep(
    @IdParam('collectiveId') collectiveId: string,
    @IdParam('complaintId') complaintId: string,
    @Body() { step, reason }: TakeBackFamilyStepRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { collectiveId, complaintId, step, reason };
    return commandResponse(
      collectiveId,
      await this.commands.execute(new TakeBackFamilyStepCommand(data, caller, intent)),
    );
  }
}
