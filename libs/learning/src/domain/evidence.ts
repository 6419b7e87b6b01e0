import type { Evidence } from './learning.schemas.js';

/** The name of a piece of evidence: the same evidence has the same name. */
export function evidenceName(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'complaint-point':
      return `complaint-point ${evidence.complaintId} ${evidence.pointId}`;
    case 'finding':
      return `finding ${evidence.reviewId} ${evidence.findingId}`;
    case 'recommendation':
      return `recommendation ${evidence.reviewId} ${evidence.recommendationId}`;
  }
}
