import { IsOptional } from 'class-validator';
import { IsCode, IsPlainDate, IsStaffId, IsText } from '@lydhoer/http';

/** From whom to whom a complaint goes. */
export class HandOverComplaintRequest {
  /** The staff id of whoever has it now. */
  @IsStaffId() from!: string;
  /** The staff id of whoever gets it. Works here today, in the team. */
  @IsStaffId() to!: string;
  /** The code of the team it is handed over to. Exists today. */
  @IsCode() team!: string;
  /** The day by which every point is now to be answered, today or later. Left out: the day given before stands. */
  @IsOptional() @IsPlainDate() answerDueOn?: string;
  /** Why. Sealed. */
  @IsOptional() @IsText(1000) reason?: string;
}
