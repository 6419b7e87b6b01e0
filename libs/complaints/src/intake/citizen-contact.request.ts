import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import {
  contactDirections,
  contactMeans,
  type ContactDirection,
  type ContactMeans,
} from '../domain/journey/journey.values.js';

/** The citizen and the municipality were in touch. */
export class CitizenContactRequest {
  /** The day. Today or earlier; it may lie before the complaint. */
  @IsPlainDate() contactedOn!: string;
  /** How they were in touch. */
  @IsIn(contactMeans) means!: ContactMeans;
  /** Who turned to whom. */
  @IsIn(contactDirections) direction!: ContactDirection;
  /** Whether the citizen had to tell the story again. */
  @IsBoolean() storyToldAgain!: boolean;
  /** What it was about. Sealed. */
  @IsOptional() @IsText(4000) note?: string;
}
