import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsPart, IsPlainDate, IsText } from '@lydhoer/http';

/** The extension it is about, by its day and its length as they were recorded. */
export class RecordedExtensionRequest {
  @IsPlainDate() extendedOn!: string;
  @IsInt() @Min(1) @Max(250) by!: number;
}

/** An extension as it really was. */
export class RightExtensionRequest {
  /** The day it was given: today or earlier, before the goal was over, met or ended otherwise. */
  @IsPlainDate() extendedOn!: string;
  /** How many days more, in the deadline's own unit: working days for goals in working days. */
  @IsInt() @Min(1) @Max(250) by!: number;
}

/** What should have been recorded of an extension. What was recorded stays known. */
export class CorrectExtensionRequest {
  @IsPart(RecordedExtensionRequest) was!: RecordedExtensionRequest;
  /** Left out: no such extension was given. */
  @IsOptional() @IsPart(RightExtensionRequest) extension?: RightExtensionRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
