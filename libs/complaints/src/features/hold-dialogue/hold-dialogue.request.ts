import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { dialogueForms, type DialogueForm } from '../../domain/formalitet/formalitet.values.js';

/** A conversation that took place. */
export class HoldDialogueRequest {
  /** The day it was held, from the offer to today. */
  @IsPlainDate() heldOn!: string;
  /** How it was held. */
  @IsIn(dialogueForms) how!: DialogueForm;
  /** What was talked about. Sealed. */
  @IsOptional() @IsText(4000) note?: string;
}
