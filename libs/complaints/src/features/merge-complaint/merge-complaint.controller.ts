import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { CallerOf, CommandOperation, CommandResponse, commandResponse, IdParam, IntentOf } from '@lydhoer/http';
import { MergeComplaintCommand } from './merge-complaint.command.js';
import { MergeComplaintRequest } from './merge-complaint.request.js';

@ApiTags('complaints')
@Controller('complaints')
export class MergeComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':complaintId/merging')
  @CommandOperation({
    id: 'mergeComplaint',
    summary: 'Merge a case that was registered twice into the one that goes on',
    description:
      'This case then stands in no list, figure or overview of deadlines; its points are shown under the other. ' +
      'Undone by `unmergeComplaint`, after which everything is as if it had not been.',
    allowed: 'manage-complaint',
  })
  async mergeComplaint(
    @IdParam('complaintId') complaintId: string,
    @Body() { into, points, reason }: MergeComplaintRequest,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    const counterparts = points?.map(({ pointId, sameAs }) => ({ pointId, sameAs })) ?? null;
    const data = { complaintId, into, points: counterparts, reason };
    return commandResponse(complaintId, await this.commands.execute(new MergeComplaintCommand(data, caller, intent)));
  }
}
