import { IsOptional } from 'class-validator';
import { IsPart, IsText } from '@lydhoer/http';
import { SuspensiveEffectRequest } from '../../intake/suspensive-effect.request.js';

/** What should have been recorded of whether the complaint holds the decision back. What was recorded stays known. */
export class CorrectSuspensiveEffectRequest {
  /** The whole of it, with its note. Left out: it should not have been recorded. */
  @IsOptional() @IsPart(SuspensiveEffectRequest) recorded?: SuspensiveEffectRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
