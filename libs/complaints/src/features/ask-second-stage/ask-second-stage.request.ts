import { IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';

/** That the citizen is not satisfied with an answer. */
export class AskSecondStageRequest {
  /** The day they asked, from the answer to today. */
  @IsPlainDate() askedOn!: string;
  /** What they are not satisfied with. Sealed. */
  @IsOptional() @IsText(4000) why?: string;
}
