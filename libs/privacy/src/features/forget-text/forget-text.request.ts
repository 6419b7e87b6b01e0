import { IsIn } from 'class-validator';
import { IsId } from '@lydhoer/http';
import { grounds, textKinds, type Ground, type TextKind } from '../../domain/forgetting.values.js';

export class ForgetTextRequest {
  /** What the text belongs to. `tagging` is what jurists wrote when they tagged a point. */
  @IsIn(textKinds) kind!: TextKind;

  /** The id of the complaint (also for `tagging`), collective complaint, review, learning point or action. */
  @IsId() id!: string;

  /** Why: the retention time is over, a person asked for it (GDPR art. 17), or a court ordered it. */
  @IsIn(grounds) ground!: Ground;
}
