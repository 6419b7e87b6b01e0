import { IsIn, IsOptional } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { sourceKinds, type SourceKind } from '../domain/collective/collective.values.js';

/** Where something about a collective complaint is said. */
export class CollectiveSourceRequest {
  /** What kind of source it is. */
  @IsIn(sourceKinds) kind!: SourceKind;
  /** Which one, such as the newspaper and the day. Sealed. */
  @IsOptional() @IsText(500) reference?: string;
}

/** A source as the events have it. */
export const sourceOf = ({ kind, reference }: CollectiveSourceRequest) => ({ kind, reference: reference ?? null });
