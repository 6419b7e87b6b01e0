import { IsIn, IsOptional } from 'class-validator';
import { IsPlainDate, IsQueryBoolean } from '@lydhoer/http';

/** Which journey is wanted, and how. */
export class JourneyRequest {
  /** True: with names and texts, for those who may read them. Otherwise pseudonymised. */
  @IsOptional() @IsQueryBoolean() persons?: boolean;

  /** As it was known at the end of this day, which must be over: without what was put right later. */
  @IsOptional() @IsPlainDate() asOf?: string;

  /** JSON, or a Danish text to be read aloud; left out, the `Accept` header decides. */
  @IsOptional() @IsIn(['json', 'text']) format?: 'json' | 'text';
}
