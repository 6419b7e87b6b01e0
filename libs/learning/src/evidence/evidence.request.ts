import { applyDecorators } from '@nestjs/common';
import { IsIn, ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import { IsId } from '@lydhoer/http';
import type { Evidence } from '../domain/learning.schemas.js';
import { evidenceKinds, type EvidenceKind } from '../domain/learning.values.js';

/** An id that evidence of these kinds has, and evidence of no other kind. */
const IdOf = (...kinds: readonly EvidenceKind[]) => {
  const belongs = (of: object) => kinds.includes((of as EvidenceRequest).kind);
  return applyDecorators(
    ValidateIf((evidence: EvidenceRequest, value) => value !== undefined || belongs(evidence)),
    ValidateBy(
      {
        name: 'fitsKind',
        validator: { validate: (_value, of?: ValidationArguments) => of !== undefined && belongs(of.object) },
      },
      {
        context: {
          problem: { da: 'det passer ikke til kind', en: 'it does not fit the kind' },
          expected: { da: `kun når kind er ${kinds.join(', ')}`, en: `only when the kind is ${kinds.join(', ')}` },
        },
      },
    ),
    IsId(),
  );
};

/** A piece of evidence: what it is, and the two ids that name it. */
export class EvidenceRequest {
  /** A complaint's point, or what a published review found or recommended. */
  @IsIn(evidenceKinds) kind!: EvidenceKind;
  /** The complaint, when it is a complaint's point. */
  @IdOf('complaint-point') complaintId?: string;
  /** The point, when it is a complaint's point. */
  @IdOf('complaint-point') pointId?: string;
  /** The review, when it is a finding or a recommendation. */
  @IdOf('finding', 'recommendation') reviewId?: string;
  /** The finding, when it is one. */
  @IdOf('finding') findingId?: string;
  /** The recommendation, when it is one. */
  @IdOf('recommendation') recommendationId?: string;
}

/** The evidence that a validated request names. */
export function evidenceIn(request: EvidenceRequest): Evidence {
  const { kind, complaintId = '', pointId = '', reviewId = '', findingId = '', recommendationId = '' } = request;
  switch (kind) {
    case 'complaint-point':
      return { kind, complaintId, pointId };
    case 'finding':
      return { kind, reviewId, findingId };
    case 'recommendation':
      return { kind, reviewId, recommendationId };
  }
}
