import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsCode, IsInstant, IsList, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import {
  channels,
  complainantRoles,
  forms,
  journalSystems,
  type Channel,
  type ComplainantRole,
  type Form,
  type JournalSystem,
} from '../domain/complaint.values.js';
import { PersonRequest, PowerOfAttorneyRequest, RegisteredPartyRequest } from './person.request.js';

/** Who complains or asks. */
export class ComplainantRequest {
  /** In which role. */
  @IsIn(complainantRoles) role!: ComplainantRole;
  /** The person. Left out for the anonymous, and for them alone. */
  @IsOptional() @IsPart(PersonRequest) person?: PersonRequest;
  /** Told of a representative, and of nobody else. */
  @IsOptional() @IsPart(PowerOfAttorneyRequest) powerOfAttorney?: PowerOfAttorneyRequest;
}

/** Where the case stands in the municipality's journal system. */
export class JournalReferenceRequest {
  /** The journal system. */
  @IsIn(journalSystems) system!: JournalSystem;
  /** The case's id there, such as 330-2017-93238 (slagelse-esdh) or 27.24.36-G01-7-20 (sbsys). */
  @IsText(60) id!: string;
}

/** A worry about a child (underretning) in what was told: it is assessed within 24 hours. */
export class WorryRequest {
  /** The code of the team that must be told. */
  @IsCode() team!: string;
  /** The instant it was received, on the day of receipt. Left out when only the day is known. */
  @IsOptional() @IsInstant() receivedAt?: string;
  /** What gives rise to it. Sealed. */
  @IsOptional() @IsText(1000) note?: string;
}

/** What a contact and a complaint have in common. */
export class IntakeRequest {
  /** How it came in. `not-stated` comes from imports only. */
  @IsIn(channels) channel!: Channel;
  /** Oral, with a note as narrative, or written. `not-stated` comes from imports only. */
  @IsIn(forms) form!: Form;
  /** The day it was received, a calendar date in Denmark. Today or earlier, not before 2000-01-01. */
  @IsPlainDate() receivedOn!: string;
  /** Who complains or asks. */
  @IsPart(ComplainantRequest) complainant!: ComplainantRequest;
  /** Whom the case concerns, apart from who complains. */
  @IsOptional() @IsPart(PersonRequest) concerns?: PersonRequest;
  /** True when it concerns the complainant, such as a child that complains. Then `concerns` is left out. */
  @IsOptional() @IsBoolean() concernsComplainant?: boolean;
  /** Others who are part of it: further complainants, custody holders, representatives, support persons. At most 20. */
  @IsOptional() @IsList(RegisteredPartyRequest, 1, 20) parties?: RegisteredPartyRequest[];
  /** Told when the text holds a worry about a child. It may also be recorded later, with `recordDuty`. */
  @IsOptional() @IsPart(WorryRequest) worry?: WorryRequest;
  /** The case in the journal system (ESDH). */
  @IsOptional() @IsPart(JournalReferenceRequest) journalReference?: JournalReferenceRequest;
  /** What was told, in the words of whoever took it down. Sealed. */
  @IsOptional() @IsText(20_000) narrative?: string;
}
