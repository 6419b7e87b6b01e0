import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { EnrolFamiliesCommand } from './enrol-families.command.js';
import { EnrolFamiliesRequest } from './enrol-families.request.js';
import { familyToEnrol } from './family-to-enrol.js';

@ApiTags('collectives')
@Controller('collectives')
export class EnrolFamiliesController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':collectiveId/families')
  @CommandOperation({
    id: 'enrolFamilies',
    summary: 'Enrol families in a collective complaint',
    description:
      'Up to 50 at once, each with the complaint it has or with one that is registered here from the letter they ' +
      'signed. Each complaint has its own number, points, deadlines and answer. All families are enrolled or none.',
    allowed: 'manage-complaint',
  })
  async enrolFamilies(
    @IdParam('collectiveId') collectiveId: string,
    @Body() { joinedOn, letter, families }: EnrolFamiliesRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const told = families.map((family, index) => familyToEnrol(family, index, letter, intent));
    const command = new EnrolFamiliesCommand({ collectiveId, joinedOn, families: told }, caller, intent);
    return commandResponse(collectiveId, await this.commands.execute(command));
  }
}
