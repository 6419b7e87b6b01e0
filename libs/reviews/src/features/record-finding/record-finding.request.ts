import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsId, IsText } from '@lydhoer/http';
import { criticisms, type Criticism } from '../../domain/criticism.values.js';

/** What was found. */
export class RecordFindingRequest {
  /** The point of the reviewed complaint; left out when it is about the case as a whole, or on own initiative. */
  @IsOptional() @IsId() pointId?: string;
  /** How severe the criticism is; `none` when there is nothing to criticise. */
  @IsIn(criticisms) criticism!: Criticism;
  /** True when something was done well; then there is no criticism. */
  @IsOptional() @IsBoolean() positive?: boolean;
  /** What was found, and on what it rests. Sealed. */
  @IsText(8000) text!: string;
}
