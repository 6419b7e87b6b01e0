import { IsIn } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { familySteps, type FamilyStep } from '../../domain/collective/collective.values.js';

/** What a family did not do after all: the last that was recorded of it. That it was recorded stays known. */
export class TakeBackFamilyStepRequest {
  /** `joined`: it never belonged to the collective complaint. `left`: it has belonged to it all the time. */
  @IsIn(familySteps) step!: FamilyStep;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
