import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';

/** Which change of the calendar is thought of. Neither: what is already changed and not yet carried out. */
export class RecalculationRequest {
  /** As if this day were declared a closing day. */
  @IsOptional() @IsPlainDate() closingDay?: string;
  /** As if this closing day were withdrawn. */
  @IsOptional() @IsPlainDate() withdrawn?: string;
}
