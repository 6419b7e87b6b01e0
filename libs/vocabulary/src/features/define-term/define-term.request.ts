import { IsOptional } from 'class-validator';
import { IsCode, IsPlainDate, IsText } from '@lydhoer/http';

/** A word to join one of the lists. */
export class DefineTermRequest {
  /** Stable for ever: A-Z, 0-9 and _, with a dot between the levels, such as TIME.LONG. */
  @IsCode() code!: string;
  /** The code one level up, in the same list. Left out at the top. */
  @IsOptional() @IsCode() parent?: string | null;
  /** What Danish readers see. */
  @IsText(200) labelDa!: string;
  /** What English readers see. */
  @IsText(200) labelEn!: string;
  /** The first day it may be used. */
  @IsPlainDate() validFrom!: string;
  /** The last day it may be used. Left out when open. */
  @IsOptional() @IsPlainDate() validTo?: string | null;
  /** Where the word comes from: a paragraph, a report. */
  @IsOptional() @IsText(400) source?: string | null;
}
