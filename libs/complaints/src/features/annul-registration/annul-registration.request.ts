import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsText } from '@lydhoer/http';
import { annulmentGrounds, type AnnulmentGround } from '../../domain/corrections/corrections.values.js';

/** That a registration was a mistake. */
export class AnnulRegistrationRequest {
  /** Registered twice, or in error. */
  @IsIn(annulmentGrounds) ground!: AnnulmentGround;
  /** The registration that counts; told when it was registered twice, and only then. */
  @IsOptional() @IsId() otherComplaintId?: string;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
