import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { RecordDutyCommand } from './record-duty.command.js';
import { RecordDutyRequest } from './record-duty.request.js';

@ApiTags('deadlines')
@Controller('complaints')
export class RecordDutyController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/duties')
  @CommandOperation({
    id: 'recordDuty',
    summary: 'Record what a complaint brought about',
    description:
      'A worry about a child in its text, a request for access to files, an assessment, a plan or a follow-up that is now owed: each has statutory deadlines of its own. The id in the answer is the duty’s; revision and ETag are the complaint’s.',
    allowed: 'register-complaint',
    creates: true,
  })
  async recordDuty(
    @IdParam('complaintId') complaintId: string,
    @Body() body: RecordDutyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const dutyId = thingId(intent, 'duty');
    const { kind, startedOn, team = null, note = null } = body;
    const startedAt = body.startedAt === undefined ? null : new Date(body.startedAt).toISOString();
    const data = { complaintId, dutyId, kind, startedOn, startedAt, team, note };
    return commandResponse(dutyId, await this.commands.execute(new RecordDutyCommand(data, caller, intent)));
  }
}
