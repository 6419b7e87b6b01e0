import { IsCode, IsList, IsPlainDate, IsText } from '@lydhoer/http';
import { EvidenceRequest } from '../../evidence/evidence.request.js';

/** What can be learned. */
export class IdentifyLearningPointRequest {
  /** A code of the vocabulary's themes, valid on the day it was identified. */
  @IsCode() theme!: string;
  /** What can be learned, in a sentence. Sealed. */
  @IsText(400) title!: string;
  /** The day it was identified. Today or earlier. */
  @IsPlainDate() identifiedOn!: string;
  /** What it rests on: at least one piece, at most 100, none twice. */
  @IsList(EvidenceRequest, 0, 100) evidence!: EvidenceRequest[];
}
