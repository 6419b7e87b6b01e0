import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { ComputeDeadlinesCommand } from './compute-deadlines.command.js';

@ApiTags('deadlines')
@Controller('complaints')
export class ComputeDeadlinesController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/deadlines/computation')
  @CommandOperation({
    id: 'computeDeadlines',
    summary: 'Compute the deadlines that a case imported as closed never had',
    description: 'What it has already stays as it is, but for open ones that the calendar or a rule has moved since.',
    allowed: 'manage-complaint',
  })
  async computeDeadlines(
    @IdParam('complaintId') complaintId: string,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const command = new ComputeDeadlinesCommand({ complaintId }, caller, intent);
    return commandResponse(complaintId, await this.commands.execute(command));
  }
}
