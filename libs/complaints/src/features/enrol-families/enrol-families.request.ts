import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsId, IsList, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { channels, forms, type Channel, type Form } from '../../domain/complaint.values.js';
import { ComplainantRequest, JournalReferenceRequest } from '../../intake/intake.request.js';
import { PersonRequest, RegisteredPartyRequest } from '../../intake/person.request.js';
import { PointRequest } from '../../intake/point.request.js';

/** What the complaints that are registered here have in common: the letter that the families signed. */
export class FamiliesLetterRequest {
  /** How it came in. */
  @IsIn(channels) channel!: Channel;
  /** Oral, with a note as narrative, or written. */
  @IsIn(forms) form!: Form;
  /** The day it was received: from here on each family's deadlines are counted. */
  @IsPlainDate() receivedOn!: string;
  /** What it says. Sealed with each family's complaint. */
  @IsOptional() @IsText(20_000) narrative?: string;
}

/** A family: its complaint, where it has one; else what is registered as its complaint. */
export class FamilyRequest {
  /** The family's complaint, when it is registered already. Then nothing but `team` is told. */
  @IsOptional() @IsId() complaintId?: string | null;
  /** Who complains. Told when the complaint is registered here, and only then. */
  @IsOptional() @IsPart(ComplainantRequest) complainant?: ComplainantRequest | null;
  /** Whom the family's case concerns. */
  @IsOptional() @IsPart(PersonRequest) concerns?: PersonRequest;
  /** True when it concerns the complainant. */
  @IsOptional() @IsBoolean() concernsComplainant?: boolean;
  /** Others who are part of the family's complaint. At most 20. */
  @IsOptional() @IsList(RegisteredPartyRequest, 1, 20) parties?: RegisteredPartyRequest[];
  /** The family's case in the journal system (ESDH). */
  @IsOptional() @IsPart(JournalReferenceRequest) journalReference?: JournalReferenceRequest;
  /** What this family tells, instead of the letter's own text. Sealed. */
  @IsOptional() @IsText(20_000) narrative?: string;
  /** The family's own points, besides the shared ones. */
  @IsOptional() @IsList(PointRequest, 0, 50) points?: PointRequest[] | null;
  /** The team that answers the shared points to this family. Left out: the team of each shared point. */
  @IsOptional() @IsCode() team?: string;
}

/** Families that are part of it, up to 50 at once: all of them, or none where one cannot be. */
export class EnrolFamiliesRequest {
  /** The day they joined. Not before the collective complaint came in. */
  @IsPlainDate() joinedOn!: string;
  /** Told when complaints are registered here. */
  @IsOptional() @IsPart(FamiliesLetterRequest) letter?: FamiliesLetterRequest | null;
  /** The families, 1 to 50. */
  @IsList(FamilyRequest, 1, 50) families!: FamilyRequest[];
}
