import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { namedPersonOf } from '../../intake/people-of.js';
import { CorrectConcernedPersonCommand } from './correct-concerned-person.command.js';
import { CorrectConcernedPersonRequest } from './correct-concerned-person.request.js';

@ApiTags('parties')
@Controller('complaints')
export class CorrectConcernedPersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/concerned-person')
  @CommandOperation({
    id: 'correctConcernedPerson',
    summary: 'Correct whom the case concerns',
    description: 'The wrong person was recorded. It can be put right after the end, too; both stay known.',
    allowed: 'manage-complaint',
  })
  async correctConcernedPerson(
    @IdParam('complaintId') complaintId: string,
    @Body() { concerns, was, reason }: CorrectConcernedPersonRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const named = namedPersonOf(concerns, 'concerns.', intent);
    const data = { complaintId, was: was ?? null, concerns: named.person, details: named.details, reason };
    const command = new CorrectConcernedPersonCommand(data, named.asked, caller, intent);
    return commandResponse(complaintId, await this.commands.execute(command));
  }
}
