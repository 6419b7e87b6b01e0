import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { NameSpokespersonCommand } from './name-spokesperson.command.js';
import { NameSpokespersonRequest } from './name-spokesperson.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class NameSpokespersonController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/spokesperson')
  @CommandOperation({
    id: 'nameSpokesperson',
    summary: 'Name who speaks for the families',
    allowed: 'manage-complaint',
  })
  async nameSpokesperson(
    @IdParam('collectiveId') collectiveId: string,
    @Body() body: NameSpokespersonRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { namedOn, complaintId = null, person } = body;
    const named = person ? { personId: person.personId ?? thingId(intent, 'person'), name: person.name } : null;
    const data = { collectiveId, namedOn, complaintId, person: named };
    return commandResponse(
      collectiveId,
      await this.commands.execute(new NameSpokespersonCommand(data, caller, intent)),
    );
  }
}
