import { IsIn } from 'class-validator';
import { IsText } from '@lydhoer/http';
import { grounds, type Ground } from '../../domain/forgetting.values.js';

export class ForgetPersonRequest {
  /** The person whose name and identifiers are to be forgotten, everywhere: a complainant, a citizen or a member of staff. */
  @IsText(100) personId!: string;

  /** Why: the retention time is over, the person asked for it (GDPR art. 17), or a court ordered it. */
  @IsIn(grounds) ground!: Ground;
}
