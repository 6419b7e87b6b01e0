import { IsList } from '@lydhoer/http';
import { EvidenceRequest } from '../../evidence/evidence.request.js';

/** More evidence for a learning point. */
export class LinkEvidenceRequest {
  /** At least one piece, at most 100, none that is linked already. */
  @IsList(EvidenceRequest, 0, 100) evidence!: EvidenceRequest[];
}
