import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import { thingId, type Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { intakeOf } from '../../intake/intake-of.js';
import { peopleOf } from '../../intake/people-of.js';
import { pointOf } from '../../intake/point-of.js';
import { worryOf } from '../../intake/worry-of.js';
import { RegisterComplaintCommand } from './register-complaint.command.js';
import { RegisterComplaintRequest } from './register-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class RegisterComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandOperation({
    id: 'registerComplaint',
    summary: 'Register a complaint with its points',
    allowed: 'register-complaint',
    creates: true,
  })
  async registerComplaint(
    @Body() body: RegisterComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const complaintId = thingId(intent, 'complaint');
    const { people, persons } = peopleOf(body, intent);
    const worry = worryOf(body, intent);
    const data = {
      ...(people && { people }),
      ...(worry && { worry }),
      intake: intakeOf(body, complaintId, intent),
      points: body.points.map((point, index) => pointOf(point, thingId(intent, 'point', index))),
    };
    return commandResponse(
      complaintId,
      await this.commands.execute(new RegisterComplaintCommand(data, persons, caller, intent)),
    );
  }
}
