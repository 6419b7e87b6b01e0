import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import type { LinkingRefusal } from '../../domain/linking/linking.refusals.js';
import { linkRelations, type LinkRelation } from '../../domain/linking/linking.values.js';
import { RemoveLinkCommand } from './remove-link.command.js';
import { RemoveLinkRequest } from './remove-link.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RemoveLinkController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/links/:otherId/:relation/removal')
  @ApiParam({ name: 'relation', enum: linkRelations, description: 'How the two were linked.' })
  @CommandOperation({
    id: 'removeLink',
    summary: 'Remove a link that was a mistake',
    description: 'From the case that it was made on.',
    allowed: 'manage-complaint',
  })
  async removeLink(
    @IdParam('complaintId') complaintId: string,
    @IdParam('otherId') to: string,
    @Param('relation') relation: string,
    @Body() { reason }: RemoveLinkRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, to, relation: relationNamed(relation), reason };
    return commandResponse(complaintId, await this.commands.execute(new RemoveLinkCommand(data, caller, intent)));
  }
}

/** A relation that there is not belongs to no link. */
function relationNamed(name: string): LinkRelation {
  const relation = linkRelations.find((known) => known === name);
  if (relation === undefined) throw new Refusal<LinkingRefusal>('link-unknown');
  return relation;
}
