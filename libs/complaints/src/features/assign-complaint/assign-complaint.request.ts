import { IsOptional } from 'class-validator';
import { IsCode, IsPlainDate, IsStaffId } from '@lydhoer/http';

/** Who gets a complaint first. Later changes are handovers. */
export class AssignComplaintRequest {
  /** The staff id of whoever gets it. Works here today, in the team. */
  @IsStaffId() assignee!: string;
  /** The code of the team it is assigned in. Exists today. */
  @IsCode() team!: string;
  /** The day by which every point is to be answered, today or later. When it is over, the assignee is reminded. */
  @IsOptional() @IsPlainDate() answerDueOn?: string;
}
