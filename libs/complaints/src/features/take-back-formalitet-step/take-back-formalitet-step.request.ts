import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsText } from '@lydhoer/http';
import { takenFormalitetSteps, type TakenFormalitetStepName } from '../../domain/formalitet/formalitet.values.js';

/** A step of the formalitet track that was recorded by mistake. */
export class TakeBackFormalitetStepRequest {
  /** The step, which is the last one of the conversation or of the point: so the same order never takes back two. */
  @IsIn(takenFormalitetSteps) step!: TakenFormalitetStepName;
  /** The point; told of a step that belongs to one, and only then. */
  @IsOptional() @IsId() pointId?: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
