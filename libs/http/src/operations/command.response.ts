import type { Decided } from '@lydhoer/event-store';

/** What a command answers: where it left the thing that it changed. */
export class CommandResponse {
  /** The id of what was created or changed. */
  id!: string;
  /** The revision of what was changed, as the ETag says; send it as `If-Match` to change exactly what you saw. */
  revision!: string;
  /** The log position that a reader must have reached to see the change; send it as `Lydhoer-Position`. */
  position!: string;
  /** True when this Idempotency-Key had been carried out before: the first answer again, and nothing was written. */
  repeated!: boolean;
}

export function commandResponse(id: string, decided: Decided): CommandResponse {
  const response = new CommandResponse();
  response.id = id;
  response.revision = String(decided.revision);
  response.position = String(decided.position);
  response.repeated = decided.repeated;
  return response;
}
