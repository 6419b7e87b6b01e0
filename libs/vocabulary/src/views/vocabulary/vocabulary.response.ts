import { type Scheme, schemes } from '../../domain/vocabulary.events.js';
import { ApiProperty } from '@nestjs/swagger';

/** A word of a list. */
export class TermResponse {
  /** Stable for ever. */
  code!: string;
  /** The code one level up, null at the top. */
  parent!: string | null;
  /** What Danish readers see. */
  labelDa!: string;
  /** What English readers see. */
  labelEn!: string;
  /** The first day it may be used. */
  validFrom!: string;
  /** The last day it may be used, null when open. */
  validTo!: string | null;
  /** Where the word comes from. */
  source!: string | null;
}

/** One list of words. */
export class VocabularyResponse {
  @ApiProperty({ enum: schemes, description: 'The list.' })
  scheme!: Scheme;
  /** The day the terms are valid on; null when all are shown, each with its validity. */
  on!: string | null;
  /** In order of their codes: a parent stands before its children. */
  terms!: TermResponse[];
}

/** All lists of words. */
export class VocabulariesResponse {
  vocabularies!: VocabularyResponse[];
}
