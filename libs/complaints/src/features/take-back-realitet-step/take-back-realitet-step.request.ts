import { IsIn } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { takenSteps, type TakenStepName } from '../../domain/realitet/realitet.values.js';

/** A step of a realitet point that was recorded by mistake. */
export class TakeBackRealitetStepRequest {
  /** The step, which is the last one that the point took: so the same order never takes back two. */
  @IsIn(takenSteps) step!: TakenStepName;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
