import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import type { SuspensiveEffectTold } from '../domain/realitet/decision.commands.js';
import { suspensiveEffects, type SuspensiveEffect } from '../domain/realitet/realitet.values.js';

/** Whether the complaint holds the decision back. */
export class SuspensiveEffectRequest {
  /** None, as a rule; by law where § 72 lists it; or granted by Ankestyrelsen in an exceptional case. */
  @IsIn(suspensiveEffects) effect!: SuspensiveEffect;
  /** The rule that gives it, such as retssikkerhedsloven § 72, stk. 2. Needed when it is by law. */
  @IsOptional() @IsText(120) paragraph?: string;
  /** True when the municipality decided to carry the decision out at once all the same. By law only. */
  @IsOptional() @IsBoolean() immediateExecution?: boolean;
  /** The day it was recorded or granted, from the receipt, and from the one recorded before it, to today. */
  @IsPlainDate() recordedOn!: string;
  /** What else there is to say. Sealed. */
  @IsOptional() @IsText(2000) note?: string;
}

/** What a request tells, in the one way in which it is kept. */
export const suspensiveEffectOf = ({
  effect,
  paragraph,
  immediateExecution = false,
  recordedOn,
  note,
}: SuspensiveEffectRequest): SuspensiveEffectTold => ({
  effect,
  paragraph: paragraph ?? null,
  immediateExecution,
  recordedOn,
  note: note ?? null,
});
