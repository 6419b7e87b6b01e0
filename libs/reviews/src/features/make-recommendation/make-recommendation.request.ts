import { IsIn } from 'class-validator';
import { IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { addresseeKinds, type AddresseeKind } from '../../domain/review.values.js';

/** Whom a recommendation is sent to. */
export class AddresseeRequest {
  /** A team, a department, or a person who may reply to recommendations. */
  @IsIn(addresseeKinds) kind!: AddresseeKind;
  /** The code of the team or department, or the staff id. In the organisation today. */
  @IsText(100) id!: string;
}

/** What is recommended, to whom. */
export class MakeRecommendationRequest {
  @IsPart(AddresseeRequest) addressee!: AddresseeRequest;
  /** The day by which the addressee is to reply. Today or later. */
  @IsPlainDate() replyDueOn!: string;
  /** What is recommended, and why. Sealed. */
  @IsText(8000) text!: string;
}
