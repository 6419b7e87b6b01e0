import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { TakeBackRealitetStepCommand } from './take-back-realitet-step.command.js';
import { TakeBackRealitetStepRequest } from './take-back-realitet-step.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class TakeBackRealitetStepController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/points/:pointId/step-reversal')
  @CommandOperation({
    id: 'takeBackRealitetStep',
    summary: 'Take back the last step of a realitet point that was recorded by mistake',
    description:
      'Wrong outcome, wrong choice, or it never happened: the point stands where it stood before, its deadlines with it, and the right step is recorded anew. Each point by itself. A new decision that came with the step is none any more, with the receipts recorded of it, once no other point rests on it. Only the day is wrong: correct the day. What has ended is opened again first, when the point would be left open.',
    allowed: 'manage-complaint',
  })
  async takeBackRealitetStep(
    @IdParam('complaintId') complaintId: string,
    @IdParam('pointId') pointId: string,
    @Body() body: TakeBackRealitetStepRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, pointId, step: body.step, reason: body.reason };
    return commandResponse(
      complaintId,
      await this.commands.execute(new TakeBackRealitetStepCommand(data, caller, intent)),
    );
  }
}
