import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsQueryBoolean, IsText } from '@lydhoer/http';
import { type ProfileName, profileNames } from './register-profile.js';

/** How a register is imported. */
export class ImportRegisterRequest {
  /**
   * The register's name: with the number of a case in it, it recognises what was imported before. Begins with a letter
   * or digit; letters, digits, spaces, dots, hyphens and underscores, at most 80.
   */
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u, {
    context: {
      expected: {
        da: 'et navn på højst 80 bogstaver, cifre, mellemrum, punktummer, bindestreger og understreger, først et bogstav eller ciffer',
        en: 'a name of at most 80 letters, digits, spaces, dots, hyphens and underscores, a letter or digit first',
      },
    },
  })
  register!: string;
  /** `danish`: semicolons and dd-mm-yyyy · `machine`: commas and yyyy-mm-dd. Left out: as the first row shows. */
  @IsOptional() @IsIn(profileNames) profile?: ProfileName;
  /** True: decide everything and write nothing. */
  @IsOptional() @IsQueryBoolean() dryRun?: boolean;
  /**
   * `compute`: deadlines also of cases that the register tells as closed or withdrawn. Left out: of open ones alone,
   * for nobody kept those of the others.
   */
  @IsOptional() @IsIn(['compute']) deadlines?: 'compute';
  /** Names of columns that differ, as JSON: `{"register_id": "Løbenr.", "ignore": ["Intern note"]}`. */
  @IsOptional() @IsText(10_000) mapping?: string;
}
