import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { journalReferenceOf } from '../../intake/intake-of.js';
import { CorrectIntakeCommand } from './correct-intake.command.js';
import { CorrectIntakeRequest } from './correct-intake.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class CorrectIntakeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/intake-correction')
  @CommandOperation({
    id: 'correctIntake',
    summary: 'Correct how it came in, its journal reference, or what was told',
    description:
      'The channel, the form, the journal reference or the text had been recorded wrongly. Both stay known. Also ' +
      'possible after the complaint was withdrawn or closed, because figures must be right. A text that is told takes ' +
      'the place of the one before.',
    allowed: 'manage-complaint',
  })
  async correctIntake(
    @IdParam('complaintId') complaintId: string,
    @Body() body: CorrectIntakeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { channel = null, form = null, narrative = null, reason } = body;
    const journalReference = journalReferenceOf(body.journalReference);
    const data = { complaintId, channel, form, journalReference, narrative, removed: body.removed ?? [], reason };
    return commandResponse(complaintId, await this.commands.execute(new CorrectIntakeCommand(data, caller, intent)));
  }
}
