import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { PointRequest } from '../../intake/point.request.js';

/** A grievance that all families have. Theme and team are valid on the day it was raised. */
export class AddSharedPointRequest extends PointRequest {
  /**
   * The day on which the families raised it, which starts its own deadlines; from the opening to today. Left out: each
   * when it complained or joined.
   */
  @IsOptional() @IsPlainDate() raisedOn?: string;
}
