import { IsCode, IsPlainDate, IsText } from '@lydhoer/http';

/** A department that begins to exist. */
export class EstablishDepartmentRequest {
  /** Stable for ever: a-z, 0-9 and hyphens, such as boern-og-familie. */
  @IsCode() code!: string;
  @IsText(200) name!: string;
  /** The first day it exists. */
  @IsPlainDate() validFrom!: string;
}
