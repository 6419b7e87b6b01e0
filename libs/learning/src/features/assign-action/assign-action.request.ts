import { IsNumber, IsOptional } from 'class-validator';
import { IsPlainDate, IsStaffId, IsText } from '@lydhoer/http';

/** Who does it, by when, and how one will see whether it worked. */
export class AssignActionRequest {
  /** A staff id: somebody who works here today and may work on actions. */
  @IsStaffId() owner!: string;
  /** The day it is to be done. Today or later. */
  @IsPlainDate() dueOn!: string;
  /** How one will see whether it worked. Sealed. */
  @IsText(2000) measure!: string;
  /** The measure before the action, in its own unit. */
  @IsOptional() @IsNumber({ allowNaN: false, allowInfinity: false }) baseline?: number;
  /** What is aimed at, in the same unit. */
  @IsOptional() @IsNumber({ allowNaN: false, allowInfinity: false }) target?: number;
}
