import { IsBoolean, IsOptional } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { ClassificationRequest } from '../../intake/point.request.js';

/** The classification as it stands from now on, whole. */
export class ClassifyPointRequest extends ClassificationRequest {
  /**
   * True: the point never was of the kind it was recorded as, so nothing that ran for that kind was missed; needs the
   * reason. Left out or false: a point of another kind is moved to another track today, and a deadline that was over by
   * then stays missed.
   */
  @IsOptional() @IsBoolean() recordedWrongly?: boolean;
  /** Why it was changed. Sealed. */
  @IsOptional() @IsText(1000) reason?: string;
}
