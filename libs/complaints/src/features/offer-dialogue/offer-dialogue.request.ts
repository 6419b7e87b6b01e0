import { IsIn } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { dialogueForms, type DialogueForm } from '../../domain/formalitet/formalitet.values.js';

/** A conversation that is offered (styrket borgerkontakt). */
export class OfferDialogueRequest {
  /** The day it was offered, from the receipt to today. */
  @IsPlainDate() offeredOn!: string;
  /** How it would be held. */
  @IsIn(dialogueForms) how!: DialogueForm;
}
