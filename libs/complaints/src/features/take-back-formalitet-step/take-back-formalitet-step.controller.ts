import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { TakeBackFormalitetStepCommand } from './take-back-formalitet-step.command.js';
import { TakeBackFormalitetStepRequest } from './take-back-formalitet-step.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class TakeBackFormalitetStepController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/step-reversal')
  @CommandOperation({
    id: 'takeBackFormalitetStep',
    summary: 'Take back a step of the formalitet track that was recorded by mistake',
    description:
      'It never happened, was never sent, or belongs to another point: the acknowledgement, the last step of the conversation, or the last of a point. All is as if it had not been recorded, and the right step is recorded anew; only who wrote it has touched the point all the same. Only the day is wrong: correct the day. Only the outcome: correct the answer. What has ended is opened again first, when the point would be left open.',
    allowed: 'manage-complaint',
  })
  async takeBackFormalitetStep(
    @IdParam('complaintId') complaintId: string,
    @Body() body: TakeBackFormalitetStepRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId: body.pointId ?? null, step: body.step, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new TakeBackFormalitetStepCommand(data, caller, intent)),
    );
  }
}
