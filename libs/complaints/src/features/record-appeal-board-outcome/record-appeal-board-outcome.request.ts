import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsId, IsList, IsPlainDate } from '@lydhoer/http';
import { appealOutcomes, type AppealOutcome } from '../../domain/realitet/realitet.values.js';

/** What Ankestyrelsen decided on one point. */
export class AppealBoardOutcomeRequest {
  /** A point about this decision that Ankestyrelsen has. */
  @IsId() pointId!: string;
  /** Affirmed (stadfæstet), amended, annulled, remitted (hjemvist), dismissed (afvist) or lapsed (bortfaldet). */
  @IsIn(appealOutcomes) outcome!: AppealOutcome;
  /** Codes of the vocabulary's legal causes. Needed when the decision does not stand. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsCode({ each: true })
  causes?: string[];
}

/** Ankestyrelsen's decision. */
export class RecordAppealBoardOutcomeRequest {
  /** One outcome per point. */
  @IsList(AppealBoardOutcomeRequest, 1, 50) outcomes!: AppealBoardOutcomeRequest[];
  /** The day of Ankestyrelsen's decision. */
  @IsPlainDate() decidedOn!: string;
  /** The day the municipality received it. A remitted case is counted from here. */
  @IsPlainDate() receivedOn!: string;
}
