import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { organisationId } from '../../organisation.stream.js';
import { PublishProcessingDeadlineCommand } from './publish-processing-deadline.command.js';
import { PublishProcessingDeadlineRequest } from './publish-processing-deadline.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class PublishProcessingDeadlineController {
  constructor(private readonly commands: CommandBus) {}

  @Post('processing-deadlines')
  @CommandOperation({
    id: 'publishProcessingDeadline',
    summary: 'Record how long a decision takes in an area, as published',
    description:
      'Retssikkerhedsloven § 3, stk. 2. A case that Ankestyrelsen remits has the length that is published for its legal ' +
      'basis, counted from the receipt of the remittal. Said again for the same day it takes the place of before. The id in the ' +
      'answer is the organisation’s.',
    allowed: 'set-deadlines',
  })
  async publish(
    @Body() body: PublishProcessingDeadlineRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { area, legalBasis, length, validFrom, source } = body;
    const data = {
      area,
      legalBasis: legalBasis ? { statute: legalBasis.statute, paragraph: legalBasis.paragraph } : null,
      length: { unit: length.unit, n: length.n },
      validFrom,
      source,
    };
    return commandResponse(
      organisationId,
      await this.commands.execute(new PublishProcessingDeadlineCommand(data, caller, intent)),
    );
  }
}
