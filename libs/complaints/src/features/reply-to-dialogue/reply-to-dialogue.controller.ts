import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ReplyToDialogueCommand } from './reply-to-dialogue.command.js';
import { ReplyToDialogueRequest } from './reply-to-dialogue.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class ReplyToDialogueController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/dialogue/reply')
  @CommandOperation({
    id: 'replyToDialogue',
    summary: 'Record the reply to the conversation that was offered',
    allowed: 'handle-complaint',
  })
  async replyToDialogue(
    @IdParam('complaintId') complaintId: string,
    @Body() body: ReplyToDialogueRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, reply: body.reply, repliedOn: body.repliedOn };
    return commandResponse(complaintId, await this.commands.execute(new ReplyToDialogueCommand(data, caller, intent)));
  }
}
