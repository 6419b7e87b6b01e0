import { OmitType } from '@nestjs/swagger';
import { LearningLogRequest } from './learning-log.request.js';

/** Which part of the learning log is wanted as a CSV file. */
export class ExportLearningLogRequest extends OmitType(LearningLogRequest, ['cursor', 'limit', 'format']) {}
