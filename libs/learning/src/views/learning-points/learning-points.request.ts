import { IsOptional } from 'class-validator';
import { IsCode, PageRequest } from '@lydhoer/http';

/** Which learning points are wanted. */
export class LearningPointsRequest extends PageRequest {
  /** Only those of this theme, or of a theme below it. */
  @IsOptional() @IsCode() theme?: string;
}
