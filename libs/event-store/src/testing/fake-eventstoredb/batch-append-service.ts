import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { Message } from 'google-protobuf';
import type { Acknowledge } from './acknowledge.js';
import type { Expected } from './commit-check.js';
import { code, protobufAny, protobufEmpty, shared, status, streams } from './definitions.js';
import type { Faults } from './faults.js';
import { eventFrom, expectedBy, MAX_APPEND_BYTES, sizeOnDisk, streamNameOf } from './proposed-events.js';
import type { LogRecord, NewRecord } from './server-log.js';
import type { Writer, WriteOutcome } from './writer.js';

type BatchCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

interface PendingWrite {
  readonly identifier: shared.StreamIdentifier | undefined;
  readonly expected: Expected;
  readonly events: NewRecord[];
  /** Answers that the request took too long, once the server's own time for it is up. */
  readonly timer: NodeJS.Timeout;
}

/** The server's own limit for a write, whatever the caller asks for; milliseconds. */
const WRITE_TIMEOUT = 2000;

/** Many appends over one stream: each request names itself by a correlation id, and so does each answer. */
export class BatchAppendService {
  constructor(
    private readonly writer: Writer,
    private readonly acknowledge: Acknowledge,
    private readonly faults: Faults,
  ) {}

  readonly batchAppend = (call: BatchCall): void => {
    const pending = new Map<string, PendingWrite>();
    call.on('data', (request: streams.BatchAppendReq) => {
      void this.receive(call, pending, request);
    });
    call.on('end', () => {
      call.end();
    });
    call.on('cancelled', () => {
      for (const { timer } of pending.values()) clearTimeout(timer);
    });
  };

  private async receive(
    call: BatchCall,
    pending: Map<string, PendingWrite>,
    request: streams.BatchAppendReq,
  ): Promise<void> {
    const correlation = request.getCorrelationId()?.getString() ?? '';
    try {
      const options = request.getOptions();
      if (options) pending.set(correlation, this.begin(call, pending, correlation, options));
      const write = pending.get(correlation);
      if (!write) return;
      for (const message of request.getProposedMessagesList()) {
        const event = eventFrom(message);
        if ('code' in event) throw new Error(event.details);
        write.events.push(event);
      }
      if (write.events.reduce((sum, event) => sum + sizeOnDisk(event), 0) > MAX_APPEND_BYTES) {
        take(pending, correlation);
        this.answer(call, correlation, write, tooLarge());
        return;
      }
      if (!request.getIsFinal()) return;
      take(pending, correlation);
      const stream = streamNameOf(write.identifier);
      const outcome = await this.writer.append({ stream, expected: write.expected, events: write.events });
      await this.acknowledge(call, outcome, () => {
        this.answer(call, correlation, write, outcome);
      });
    } catch (error) {
      // The request stays pending, as on the server: two seconds later it is answered a second time.
      const sentence = error instanceof Error ? error.message : String(error);
      this.answer(call, correlation, pending.get(correlation), badRequest(sentence));
    }
  }

  private begin(
    call: BatchCall,
    pending: Map<string, PendingWrite>,
    correlation: string,
    options: streams.BatchAppendReq.Options,
  ): PendingWrite {
    const revision = options.hasStreamPosition() ? options.getStreamPosition() : undefined;
    const asked = (options.getDeadline()?.toDate().getTime() ?? Infinity) - Date.now();
    const timer = setTimeout(
      () => {
        const write = take(pending, correlation);
        if (write && !this.faults.silent) this.answer(call, correlation, write, timedOut());
      },
      Math.min(asked, WRITE_TIMEOUT),
    );
    return {
      identifier: options.getStreamIdentifier(),
      expected: expectedBy(options, revision),
      events: [],
      timer,
    };
  }

  private answer(
    call: BatchCall,
    correlation: string,
    write: PendingWrite | undefined,
    outcome: WriteOutcome | status.Status,
  ): void {
    if (call.cancelled || call.destroyed) return;
    const answer = new streams.BatchAppendResp();
    answer.setCorrelationId(new shared.UUID().setString(correlation)).setStreamIdentifier(write?.identifier);
    if (outcome instanceof status.Status) answer.setError(outcome);
    else if (outcome.kind === 'success') answer.setSuccess(success(outcome.last));
    else if (outcome.kind === 'deleted') answer.setError(deleted(write?.identifier));
    else answer.setError(wrongVersion(write?.expected ?? 'any', outcome.current));
    call.write(answer);
    if (this.faults.duplicateReplies <= 0) return;
    this.faults.duplicateReplies -= 1;
    call.write(answer);
  }
}

function take(pending: Map<string, PendingWrite>, correlation: string): PendingWrite | undefined {
  const write = pending.get(correlation);
  pending.delete(correlation);
  clearTimeout(write?.timer);
  return write;
}

function success(last: LogRecord | undefined): streams.BatchAppendResp.Success {
  const nothing = new protobufEmpty.Empty();
  const answer = new streams.BatchAppendResp.Success();
  if (!last) return answer.setNoStream(nothing).setNoPosition(nothing);
  const position = new shared.AllStreamPosition();
  position.setCommitPosition(last.position.toString()).setPreparePosition(last.position.toString());
  return answer.setCurrentRevision(last.revision.toString()).setPosition(position);
}

function wrongVersion(expected: Expected, current: bigint): status.Status {
  const nothing = new protobufEmpty.Empty();
  const wrong = new shared.WrongExpectedVersion();
  if (expected === 'any') wrong.setExpectedAny(nothing);
  else if (expected === 'no-stream') wrong.setExpectedNoStream(nothing);
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(nothing);
  else wrong.setExpectedStreamPosition(expected.toString());
  if (current < 0n) wrong.setCurrentNoStream(nothing);
  else wrong.setCurrentStreamRevision(current.toString());
  return packed(code.Code.FAILED_PRECONDITION, 'WrongExpectedVersion', wrong);
}

const deleted = (identifier: shared.StreamIdentifier | undefined): status.Status =>
  packed(code.Code.FAILED_PRECONDITION, 'StreamDeleted', new shared.StreamDeleted().setStreamIdentifier(identifier));

const tooLarge = (): status.Status =>
  packed(
    code.Code.INVALID_ARGUMENT,
    'MaximumAppendSizeExceeded',
    new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_BYTES),
  );

const timedOut = (): status.Status => packed(code.Code.DEADLINE_EXCEEDED, 'Timeout', new shared.Timeout());

const badRequest = (sentence: string): status.Status =>
  packed(code.Code.INVALID_ARGUMENT, 'BadRequest', new shared.BadRequest().setMessage(sentence), sentence);

function packed(reason: code.Code, type: string, detail: Message, sentence = type): status.Status {
  const details = new protobufAny.Any();
  details.pack(detail.serializeBinary(), `event_store.client.${type}`);
  return new status.Status().setCode(reason).setMessage(sentence).setDetails(details);
}
