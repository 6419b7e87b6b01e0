import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCode, IsPart, IsPlainDate, IsText } from '@lydhoer/http';

/** The children's ages a team covers, both inclusive. */
export class AgesRequest {
  /** The lowest age, in whole years. */
  @IsInt() @Min(0) @Max(130) from!: number;
  /** The highest age, which belongs to the team, too. */
  @IsInt() @Min(0) @Max(130) to!: number;
}

/** A team that begins to exist. */
export class EstablishTeamRequest {
  /** Stable for ever: a-z, 0-9 and hyphens, such as boerneliv. */
  @IsCode() code!: string;
  /** The code of its department. */
  @IsCode() department!: string;
  @IsText(200) name!: string;
  /** The children's ages it covers. Left out where it is not divided by age. */
  @IsOptional() @IsPart(AgesRequest) ages?: AgesRequest | null;
  /** The first day it exists. */
  @IsPlainDate() validFrom!: string;
}
