import { IsIn } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { acknowledgementForms, type AcknowledgementForm } from '../../domain/formalitet/formalitet.values.js';

/** That whoever turned to the municipality was told that it was received. */
export class AcknowledgeComplaintRequest {
  /** The day they were told, from the receipt to today. */
  @IsPlainDate() acknowledgedOn!: string;
  /** How they were told. */
  @IsIn(acknowledgementForms) how!: AcknowledgementForm;
}
