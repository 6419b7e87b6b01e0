import { IsInstant } from '@lydhoer/http';

/** When a chair's urgent decision was carried out. */
export class ExecuteChairDecisionRequest {
  /** The instant, with its zone: 2026-04-02T21:30:00+02:00. */
  @IsInstant() executedAt!: string;
}
