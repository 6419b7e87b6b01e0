import { IsIn } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { citizenChoices, type CitizenChoice } from '../../domain/realitet/realitet.values.js';

/** What the citizen said after a partial uphold. */
export class RecordCitizenChoiceRequest {
  /** The rest of the complaint stands and is forwarded, or it is dropped. */
  @IsIn(citizenChoices) choice!: CitizenChoice;
  /** The day the answer was received, not before the new decision was sent. */
  @IsPlainDate() answeredOn!: string;
}
