import { IsPlainDate } from '@lydhoer/http';

/** That a contact or complaint is done. Every point of a complaint has its answer. */
export class CloseComplaintRequest {
  /** The day it was closed, from the receipt and the last answer to today. */
  @IsPlainDate() closedOn!: string;
}
