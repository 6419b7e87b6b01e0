import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { AskForPowerOfAttorneyCommand } from './ask-for-power-of-attorney.command.js';
import { AskForPowerOfAttorneyRequest } from './ask-for-power-of-attorney.request.js';

@ApiTags('parties')
@Controller('complaints')
export class AskForPowerOfAttorneyController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/parties/:personId/power-of-attorney-request')
  @CommandOperation({
    id: 'askForPowerOfAttorney',
    summary: 'Record that a representative was asked for the power of attorney',
    description:
      'A power of attorney that was asked for is required from then on. It may be asked for again. No clock stops for it.',
    allowed: 'handle-complaint',
  })
  async askForPowerOfAttorney(
    @IdParam('complaintId') complaintId: string,
    @IdParam('personId') personId: string,
    @Body() { askedOn }: AskForPowerOfAttorneyRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const data = { complaintId, personId, askedOn };
    return commandResponse(
      complaintId,
      await this.commands.execute(new AskForPowerOfAttorneyCommand(data, caller, intent)),
    );
  }
}
