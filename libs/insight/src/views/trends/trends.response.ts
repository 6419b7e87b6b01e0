import { ApiProperty } from '@nestjs/swagger';
import {
  bases,
  buckets,
  dimensions,
  levels,
  type Basis,
  type Bucket,
  type Dimension,
  type Level,
} from '../../domain/cut.js';
import { DefinitionResponse } from '../../export/definition.response.js';

const valuesOfDimensions = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** One period of the trend, whatever the rows divide it by. */
export class TrendPeriodResponse {
  /** `2021`, `2021-Q2` or `2021-04`. */
  period!: string;
  /** Its first day. */
  from!: string;
  /** Its last day. */
  to!: string;
  /** True when it was not over on the day of reading, or when `from` and `to` cut it. */
  partial!: boolean;
  /** Units in the period, each counted once. */
  total!: number;
  /** How often units of the period stand in one row more than the first: rows less extra counts are the total. */
  extraCounts!: number;
}

/** A part of a whole, with both counts. */
export class ShareResponse {
  /** Units in the row. */
  numerator!: number;
  /** Units of the period under the same filter. */
  denominator!: number;
  /** Percent with one decimal, half up; null when the denominator is nought. */
  percent!: number | null;
}

/** A count against that of the period before. */
export class ChangeResponse {
  /** The count of the period before. */
  from!: number;
  /** The count of this period. */
  to!: number;
  /** Percent relative to `from` with one decimal, half up; null when that is nought. */
  percent!: number | null;
}

/** One figure. */
export class TrendRowResponse {
  /** The period's name. */
  period!: string;
  /** As the period's. */
  partial!: boolean;
  @ApiProperty({ ...valuesOfDimensions, description: 'The values of the dimensions in `by`.' })
  values!: Partial<Record<Dimension, string>>;
  /** How many. */
  count!: number;
  share!: ShareResponse;
  /** Null in the first period, and when this or the period before is partial. */
  change!: ChangeResponse | null;
  /** The address that opens the figure down to its cases. */
  cases!: string;
}

/** How rows and total hang together. */
export class ReconciliationResponse {
  /** The sum of all rows. */
  rows!: number;
  /** The sum of the extra counts. */
  extraCounts!: number;
  /** The sum of the periods' totals. */
  total!: number;
  /** Whether rows less extra counts are the total. */
  addsUp!: boolean;
}

/** A trend, with all that is needed to get the same numbers again. */
export class TrendsResponse {
  definition!: DefinitionResponse;
  @ApiProperty({ enum: buckets, description: 'The length of a period.' })
  bucket!: Bucket;
  @ApiProperty({ enum: bases, description: 'Which date puts a unit into a period.' })
  basis!: Basis;
  @ApiProperty({ enum: levels, description: 'The level of the themes.' })
  level!: Level;
  @ApiProperty({ enum: dimensions, isArray: true, description: 'What the figures are divided by.' })
  by!: Dimension[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    description: 'The filters, by dimension.',
  })
  filters!: Partial<Record<Dimension, readonly string[]>>;
  /** The first day that counts. */
  from!: string;
  /** The last day that counts. */
  to!: string;
  /** The day as of which the figures are known; null for figures as they stand, or at a position. */
  asOf!: string | null;
  /** The log position that the figures rest on. */
  position!: string;
  /** The day the figures are read; periods that were not over then are partial. */
  readOn!: string;
  /** True when events could not be counted (see /health): the figures may be too low or stand in the wrong row. */
  incomplete!: boolean;
  /** How many contacts and complaints those events concern. */
  parkedSubjects!: number;
  periods!: TrendPeriodResponse[];
  rows!: TrendRowResponse[];
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { da: { type: 'string' }, en: { type: 'string' } },
        required: ['da', 'en'],
      },
    },
    description: 'What the values are called, in Danish and English, by dimension and code.',
  })
  labels!: Partial<Record<Dimension, Record<string, { da: string; en: string }>>>;
  reconciliation!: ReconciliationResponse;
}
