import { ApiProperty } from '@nestjs/swagger';
import { CommandResponse } from '@lydhoer/http';
import type { NamingText } from '../../lookups/naming-texts.js';

/** Free text that may name the person, by what it belongs to. */
export class NamingTextResponse {
  @ApiProperty({ enum: ['complaint', 'tagging', 'review'] }) kind!: NamingText['kind'];
  /** The id with which the text can be forgotten. */
  id!: string;
  /** The number of the complaint that it is about. */
  complaint!: string;
}

export class ForgottenPersonResponse extends CommandResponse {
  /**
   * Free text that may still name the person: that of the complaints in which they are or were a party, and of their
   * tags and reviews. Each is forgotten by itself, when that is right. Null: it is not known just now; send the same again.
   */
  mayStillName!: NamingTextResponse[] | null;
}
