import { IsIn } from 'class-validator';
import { IsPlainDate, IsStaffId } from '@lydhoer/http';
import { adviserChangeCauses, type AdviserChangeCause } from '../domain/journey/journey.values.js';

/** A change of adviser, as it happened. */
export class AdviserChangeRequest {
  /** Who was the adviser: a staff id, or `former` for somebody whom Lydhør does not know. */
  @IsStaffId() from!: string;
  /** Who became the adviser: a staff id, or `former`. */
  @IsStaffId() to!: string;
  /** The day of the change. Today or earlier; it may lie before the complaint. */
  @IsPlainDate() changedOn!: string;
  /** Why there was another adviser; `not-known` when nobody can tell. */
  @IsIn(adviserChangeCauses) cause!: AdviserChangeCause;
}
