import type { PointFacts } from '../domain/complaint.schemas.js';
import type { ClassificationRequest, PointRequest } from './point.request.js';

/** A point's classification as the event has it. */
export const classificationOf = ({
  kind,
  theme,
  consequences,
  legalBasis,
  team,
}: ClassificationRequest): Omit<PointFacts, 'pointId' | 'description'> => ({
  kind,
  theme,
  consequences: consequences ?? [],
  legalBasis: legalBasis ? { statute: legalBasis.statute, paragraph: legalBasis.paragraph } : null,
  team,
});

/** A point as the event has it. */
export const pointOf = (point: PointRequest, pointId: string): PointFacts => ({
  pointId,
  ...classificationOf(point),
  description: point.description ?? null,
});
