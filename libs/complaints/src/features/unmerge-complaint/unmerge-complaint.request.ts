import { IsText } from '@lydhoer/http';

/** Why a merge is undone. */
export class UnmergeComplaintRequest {
  /** What shows that they are two. Sealed. */
  @IsText(1000) reason!: string;
}
