import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IntentOf } from '@lydhoer/http';
import { EstablishDepartmentCommand } from './establish-department.command.js';
import { EstablishDepartmentRequest } from './establish-department.request.js';

@ApiTags('organisation')
@Controller('organisation')
export class EstablishDepartmentController {
  constructor(private readonly commands: CommandBus) {}

  @Post('departments')
  @CommandOperation({
    id: 'establishDepartment',
    summary: 'Establish a department',
    allowed: 'manage-organisation',
    creates: true,
  })
  async establish(
    @Body() body: EstablishDepartmentRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const { code, name, validFrom } = body;
    const data = { code, name, validFrom };
    return commandResponse(code, await this.commands.execute(new EstablishDepartmentCommand(data, caller, intent)));
  }
}
