import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsInstant, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { chairLapseCauses, type ChairLapseCause } from '../../domain/realitet/realitet.values.js';

/** How a chair's decision lapsed. */
export class RightLapseRequest {
  /** The day, from the execution to today. */
  @IsPlainDate() on!: string;
  /** Its month is over, it was not approved in time, the committee decided for good, or it was withdrawn. */
  @IsIn(chairLapseCauses) because!: ChairLapseCause;
}

/** What the committee said of the chair's decision, and how that lapsed. What is left out did not happen. */
export class RightAnswerRequest {
  /** The day on which the committee approved it. */
  @IsOptional() @IsPlainDate() approvedOn?: string;
  /** The day on which the committee said no to it. Then it neither approved it, nor did the decision lapse besides. */
  @IsOptional() @IsPlainDate() notApprovedOn?: string;
  @IsOptional() @IsPart(RightLapseRequest) lapsed?: RightLapseRequest;
}

/** What became of a chair's urgent decision as it should have been recorded. */
export class CorrectChairDecisionTimesRequest {
  /** When it was carried out, with its zone. Left out: as it is recorded. */
  @IsOptional() @IsInstant() executedAt?: string;
  /** It was not carried out: what is recorded was a mistake, and so are the notice and the answer. Left out: no. */
  @IsOptional() @IsBoolean() neverExecuted?: boolean;
  /** When the parties got written notice, with its zone. Left out: as it is recorded. */
  @IsOptional() @IsInstant() notifiedAt?: string;
  /** The parties got no notice: the one that is recorded was a mistake. Left out: no. */
  @IsOptional() @IsBoolean() neverNotified?: boolean;
  /** In full. Left out: as it is recorded. Empty: the committee has not answered, and the decision has not lapsed. */
  @IsOptional() @IsPart(RightAnswerRequest) answer?: RightAnswerRequest;
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}
