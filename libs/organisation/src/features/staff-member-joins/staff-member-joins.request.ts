import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { type Role, roles } from '@lydhoer/access';
import { IsCode, IsPlainDate, IsText } from '@lydhoer/http';

/** Somebody who begins to work here. */
export class StaffMemberJoinsRequest {
  /** As the sign-in service calls the person: up to 100 visible ASCII characters. */
  @Matches(/^[\x21-\x7e]{1,100}$/, {
    context: {
      expected: {
        da: 'det id, login-tjenesten bruger for personen: højst 100 synlige ASCII-tegn',
        en: 'the id that the sign-in service uses for the person: at most 100 visible ASCII characters',
      },
    },
  })
  staffId!: string;
  @IsText(200) name!: string;
  /** What the person does here. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(roles.length) @ArrayUnique() @IsIn(roles, { each: true }) roles!: Role[];
  /** Codes of the teams, which have to exist on that day. Empty for who belongs to none. */
  @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsCode({ each: true }) teams!: string[];
  /** The first day. */
  @IsPlainDate() validFrom!: string;
}
