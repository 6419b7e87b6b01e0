import { IsOptional } from 'class-validator';
import { IsId, IsPart, IsPlainDate, IsText } from '@lydhoer/http';

/** A person who speaks for the families and is no complainant of theirs. */
export class SpokespersonRequest {
  /** The id this person has in a complaint. Left out: a person who is new here. */
  @IsOptional() @IsId() personId?: string | null;
  /** Sealed under a key of this person's own. */
  @IsText(200) name!: string;
}

/** Who speaks for the families: the complainant of one of them, or somebody else. One of the two is told. */
export class NameSpokespersonRequest {
  /** The day from which they do. */
  @IsPlainDate() namedOn!: string;
  /** The complaint of an enrolled family, whose complainant it is. */
  @IsOptional() @IsId() complaintId?: string;
  /** Somebody else, such as a lawyer. */
  @IsOptional() @IsPart(SpokespersonRequest) person?: SpokespersonRequest;
}
