import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { sourceOf } from '../../intake/collective-source.request.js';
import { OpenCollectiveCommand } from './open-collective.command.js';
import { OpenCollectiveRequest } from './open-collective.request.js';

@ApiTags('collectives')
@Controller('collectives')
export class OpenCollectiveController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'openCollective',
    summary: 'Open a collective complaint',
    description: 'Several families complain together; each then has a complaint of its own.',
    allowed: 'manage-complaint',
    creates: true,
  })
  async openCollective(
    @Body() body: OpenCollectiveRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const collectiveId = thingId(intent, 'collective');
    const { title, openedOn, source } = body;
    const data = { collectiveId, title, openedOn, source: sourceOf(source) };
    return commandResponse(collectiveId, await this.commands.execute(new OpenCollectiveCommand(data, caller, intent)));
  }
}
