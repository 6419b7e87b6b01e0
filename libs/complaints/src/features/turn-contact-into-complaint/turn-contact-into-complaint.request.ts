import { IsList, IsPlainDate } from '@lydhoer/http';
import { PointRequest } from '../../intake/point.request.js';

/** What turns a contact into a complaint. It keeps its id, its number and its day of receipt. */
export class TurnContactIntoComplaintRequest {
  /** The day it turned out to be a complaint, from the receipt to today. */
  @IsPlainDate() turnedOn!: string;
  /** What the complaint is about, grievance by grievance: 1 to 50. */
  @IsList(PointRequest, 1, 50) points!: PointRequest[];
}
