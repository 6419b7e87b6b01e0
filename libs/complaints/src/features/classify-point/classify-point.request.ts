import { IsOptional } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { ClassificationRequest } from '../../intake/point.request.js';

/** The classification as it stands from now on, whole. */
export class ClassifyPointRequest extends ClassificationRequest {
  /** Why it was changed. Sealed. */
  @IsOptional() @IsText(1000) reason?: string;
}
