import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { streams } from './definitions.js';
import type { Faults } from './faults.js';
import { read } from './reading.js';
import { handlerThrew, type Refusal } from './server-errors.js';
import type { ServerLog } from './server-log.js';
import { subscribe, SubscriptionRefused } from './subscribing.js';

type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Reads and subscriptions, which are one call of the service. */
export class ReadService {
  /** Reads and subscriptions that have not ended. */
  open = 0;
  /** Events handed to the transport so far, over all calls. */
  sent = 0;
  /** Checkpoints of subscriptions so far, over all calls. */
  checkpoints = 0;

  constructor(
    private readonly log: ServerLog,
    private readonly faults: Faults,
    private readonly resetConnection: (peer: string) => void,
  ) {}

  readonly read = (call: ReadCall): void => {
    if (this.faults.silent) return;
    const options = call.request.getOptions();
    const gone = new AbortController();
    call.on('cancelled', () => {
      gone.abort();
    });
    if (!options) refuse(call, handlerThrew());
    else if (options.hasSubscription())
      void this.send(call, subscribe(this.log, options, this.faults, gone.signal), gone.signal, 'subscription');
    else {
      const answers = read(this.log, options);
      if ('code' in answers) refuse(call, answers);
      else void this.send(call, answers, gone.signal, 'read');
    }
  };

  /** Never faster than the reader takes it. */
  private async send(
    call: ReadCall,
    answers: Iterable<streams.ReadResp> | AsyncIterable<streams.ReadResp>,
    gone: AbortSignal,
    kind: 'read' | 'subscription',
  ): Promise<void> {
    let sent = 0;
    this.open += 1;
    try {
      for await (const answer of answers) {
        if (gone.aborted) return;
        if (answer.hasEvent()) sent += 1;
        if (answer.hasEvent() && this.isCutAt(kind, sent)) {
          this.resetConnection(call.getPeer());
          return;
        }
        if (answer.hasEvent() && this.isMuted(kind)) {
          await once(gone, 'abort');
          return;
        }
        if (answer.hasEvent()) this.sent += 1;
        if (answer.hasCheckpoint()) this.checkpoints += 1;
        if (!call.write(answer)) await once(call, 'drain', { signal: gone });
      }
      call.end();
    } catch (error) {
      if (!gone.aborted) refuse(call, error instanceof SubscriptionRefused ? error.refusal : handlerThrew());
    } finally {
      this.open -= 1;
    }
  }

  /** Whether this is all that the call ever gives; so many calls as were asked for. */
  private isMuted(kind: 'read' | 'subscription'): boolean {
    const fault = kind === 'read' ? 'mutedReads' : 'mutedSubscriptions';
    if (this.faults[fault] === 0) return false;
    this.faults[fault] -= 1;
    return true;
  }

  /** Whether the connection is lost instead of this event; a fault of its own each time it is asked for. */
  private isCutAt(kind: 'read' | 'subscription', sent: number): boolean {
    const fault = kind === 'read' ? 'resetReadAfter' : 'resetSubscriptionAfter';
    const limit = this.faults[fault];
    if (limit === undefined || sent <= limit) return false;
    this.faults[fault] = undefined;
    return true;
  }
}

const refuse = (call: ReadCall, refusal: Refusal): void => {
  call.emit('error', refusal);
};
