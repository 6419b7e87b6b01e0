import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { namedPersonOf, powerOfAttorneyOf } from '../../intake/people-of.js';
import { CorrectComplainantCommand } from './correct-complainant.command.js';
import { CorrectComplainantRequest } from './correct-complainant.request.js';

@ApiTags('parties')
@Controller('complaints')
export class CorrectComplainantController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/complainant')
  @CommandOperation({
    id: 'correctComplainant',
    summary: 'Correct who complains',
    description: 'The wrong person was recorded. It can be put right after the end, too; both stay known.',
    allowed: 'manage-complaint',
  })
  async correctComplainant(
    @IdParam('complaintId') complaintId: string,
    @Body() { complainant, was, reason }: CorrectComplainantRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const named = namedPersonOf(complainant.person, 'complainant.person.', intent);
    const { role, powerOfAttorney } = complainant;
    const data = {
      complaintId,
      was: was ?? null,
      complainant: { role, person: named.person, powerOfAttorney: powerOfAttorneyOf(powerOfAttorney) },
      details: named.details,
      reason,
    };
    const command = new CorrectComplainantCommand(data, named.asked, caller, intent);
    return commandResponse(complaintId, await this.commands.execute(command));
  }
}
