import { setTimeout as after } from 'node:timers/promises';
import type { Faults } from './faults.js';
import type { WriteOutcome } from './writer.js';

/** A call that can say at whose connection it arrived. */
export interface ArrivedCall {
  getPeer(): string;
}

export type Acknowledge = (call: ArrivedCall, outcome: WriteOutcome, answer: () => void) => Promise<void>;

/** Sends the answer to an append, unless the faults say that it gets lost on its way. */
export const acknowledging =
  (faults: Faults, resetConnection: (peer: string) => void): Acknowledge =>
  async (call, outcome, answer) => {
    if (outcome.kind === 'success' && faults.lostAcknowledgements > 0) {
      faults.lostAcknowledgements -= 1;
      resetConnection(call.getPeer());
      return;
    }
    if (outcome.kind === 'success' && faults.withheldAcknowledgements > 0) {
      faults.withheldAcknowledgements -= 1;
      return;
    }
    if (faults.replyDelay > 0) await after(faults.replyDelay);
    answer();
  };
