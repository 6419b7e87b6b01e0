import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsPart, IsText } from '@lydhoer/http';
import { channels, forms, type Channel, type Form } from '../../domain/complaint.values.js';
import { optionalIntake, type OptionalIntake } from '../../domain/intake/intake.values.js';
import { JournalReferenceRequest } from '../../intake/intake.request.js';

/** What should have been recorded of how it came in. What is left out stays as it was recorded. */
export class CorrectIntakeRequest {
  /** How it really came in. `not-stated` only of what an imported register told. */
  @IsOptional() @IsIn(channels) channel?: Channel | null;
  /** Oral, with a note as narrative, or written. `not-stated` only of what an imported register told. */
  @IsOptional() @IsIn(forms) form?: Form | null;
  /** The case in the journal system (ESDH). */
  @IsOptional() @IsPart(JournalReferenceRequest) journalReference?: JournalReferenceRequest | null;
  /** What was told, all of it, in the place of what was taken down. Sealed. */
  @IsOptional() @IsText(20_000) narrative?: string | null;
  /** What had been recorded and does not hold, with nothing in its place. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(optionalIntake.length)
  @ArrayUnique()
  @IsIn(optionalIntake, { each: true })
  removed?: OptionalIntake[] | null;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
