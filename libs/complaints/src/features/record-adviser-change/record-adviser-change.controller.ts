import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordAdviserChangeCommand } from './record-adviser-change.command.js';
import { RecordAdviserChangeRequest } from './record-adviser-change.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RecordAdviserChangeController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/adviser-changes')
  @CommandOperation({
    id: 'recordAdviserChange',
    summary: 'Record a change of adviser',
    description:
      'Also from before the complaint, and after its end: a journey is rebuilt from journal and documents. The id in the answer is the change’s; revision and ETag are the complaint’s.',
    allowed: 'record-journey',
    creates: true,
  })
  async recordAdviserChange(
    @IdParam('complaintId') complaintId: string,
    @Body() body: RecordAdviserChangeRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { from, to, changedOn, cause } = body;
    const changeId = thingId(intent, 'adviser-change');
    const data = { complaintId, changeId, from, to, changedOn, cause };
    return commandResponse(changeId, await this.commands.execute(new RecordAdviserChangeCommand(data, caller, intent)));
  }
}
