import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsPart, IsText } from '@lydhoer/http';
import { pointKinds, type PointKind } from '../domain/complaint.values.js';

/** A place in a statute. */
export class LegalBasisRequest {
  /** The statute, such as barnets-lov. */
  @IsText(60) statute!: string;
  /** The paragraph, such as § 32, stk. 1, nr. 3. */
  @IsText(60) paragraph!: string;
}

/** How a point is classified. */
export class ClassificationRequest {
  /** Formalitet: how the case was handled. Realitet: what was decided. */
  @IsIn(pointKinds) kind!: PointKind;
  /** A code of the vocabulary's themes that is valid on the day of receipt. */
  @IsCode() theme!: string;
  /** Codes of the vocabulary's consequences, the second axis. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  consequences?: string[] | null;
  /** The rule that the point is about. */
  @IsOptional() @IsPart(LegalBasisRequest) legalBasis?: LegalBasisRequest;
  /** The code of the team that was responsible on the day of receipt. */
  @IsCode() team!: string;
}

/** One grievance (klagepunkt). */
export class PointRequest extends ClassificationRequest {
  /** What the complainant says about it. */
  @IsOptional() @IsText(4000) description?: string;
}
