import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { CorrectPartyStepCommand } from './correct-party-step.command.js';
import { CorrectPartyStepRequest } from './correct-party-step.request.js';

@ApiTags('parties')
@Controller('complaints')
export class CorrectPartyStepController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties/:personId/step-correction')
  @CommandOperation({
    id: 'correctPartyStep',
    summary: 'Correct what was recorded of a party for a day',
    description:
      'That somebody joined or left, that their power of attorney was asked for or received, or that their standing ' +
      'was assessed: on another day, or never. Of several times the last one is meant. Everything is then as if it had ' +
      'been recorded so at first: who did not leave has the standing and the power of attorney they had; who never was ' +
      'a party has received no decision, and their deadlines end. That is told, too, of whom the registration named ' +
      'before it was put right. Whoever was added in a wrong role is added in the right one first; for whom a ' +
      'representative acts, and whether a power of attorney is required, is told anew when they are added again. Also ' +
      'possible after the complaint ended.',
    allowed: 'manage-complaint',
  })
  async correctPartyStep(
    @IdParam('complaintId') complaintId: string,
    @IdParam('personId') personId: string,
    @Body() { step, roles, pointId, on, reason }: CorrectPartyStepRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const told = { roles: roles ?? null, pointId: pointId ?? null, on: on ?? null };
    const data = { complaintId, personId, step, ...told, reason };
    return commandResponse(complaintId, await this.commands.execute(new CorrectPartyStepCommand(data, caller, intent)));
  }
}
