import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { evidenceIn } from '../../evidence/evidence.request.js';
import { LinkEvidenceCommand } from './link-evidence.command.js';
import { LinkEvidenceRequest } from './link-evidence.request.js';

@ApiTags('learning')
@Controller('learning-points')
export class LinkEvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':learningPointId/evidence')
  @CommandOperation({
    id: 'linkEvidence',
    summary: 'Link more evidence to a learning point',
    allowed: 'identify-learning',
  })
  async linkEvidence(
    @IdParam('learningPointId') learningPointId: string,
    @Body() body: LinkEvidenceRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { learningPointId, linkedBy: caller.staffId, evidence: body.evidence.map(evidenceIn) };
    return commandResponse(learningPointId, await this.commands.execute(new LinkEvidenceCommand(data, caller, intent)));
  }
}
