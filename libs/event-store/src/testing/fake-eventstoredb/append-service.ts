import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import type { Expected } from './commit-check.js';
import { shared, streams } from './definitions.js';
import { eventFrom, expectedBy, MAX_APPEND_BYTES, sizeOnDisk, streamNameOf } from './proposed-events.js';
import { appendTooLarge, handlerThrew, streamDeleted, type Refusal } from './server-errors.js';
import type { LogRecord, NewRecord } from './server-log.js';
import type { Acknowledge } from './acknowledge.js';
import type { Faults } from './faults.js';
import type { Writer, WriteOutcome } from './writer.js';

/** One call per append: the first message says where, each further one is an event. */
export class AppendService {
  constructor(
    private readonly writer: Writer,
    private readonly acknowledge: Acknowledge,
    private readonly faults: Pick<Faults, 'namesEarlierPosition'>,
  ) {}

  readonly append = (
    call: ServerReadableStream<streams.AppendReq, streams.AppendResp>,
    callback: sendUnaryData<streams.AppendResp>,
  ): void => {
    void this.carryOut(call, callback);
  };

  private async carryOut(
    call: ServerReadableStream<streams.AppendReq, streams.AppendResp>,
    callback: sendUnaryData<streams.AppendResp>,
  ): Promise<void> {
    try {
      const request = await this.received(call);
      if ('code' in request) {
        callback(request);
        return;
      }
      const outcome = await this.writer.append(request);
      await this.acknowledge(call, outcome, () => {
        if (outcome.kind === 'deleted') callback(streamDeleted(request.stream));
        else callback(null, answerTo(request.expected, outcome, this.faults.namesEarlierPosition ? 1n : 0n));
      });
    } catch {
      if (!call.cancelled) callback(handlerThrew());
    }
  }

  private async received(
    call: ServerReadableStream<streams.AppendReq, streams.AppendResp>,
  ): Promise<{ stream: string; expected: Expected; events: NewRecord[] } | Refusal> {
    let options: streams.AppendReq.Options | undefined;
    const events: NewRecord[] = [];
    let size = 0;
    for await (const message of call) {
      options ??= message.getOptions();
      const proposed = message.getProposedMessage();
      if (!proposed) continue;
      const event = eventFrom(proposed);
      if ('code' in event) return event;
      size += sizeOnDisk(event);
      if (size > MAX_APPEND_BYTES) return appendTooLarge(MAX_APPEND_BYTES);
      events.push(event);
    }
    // A caller that dies in the middle of its events ends the stream, too; it is told apart a turn later.
    await new Promise((resolve) => setImmediate(resolve));
    if (!options || call.cancelled) return handlerThrew();
    const expected = expectedBy(options, options.hasRevision() ? options.getRevision() : undefined);
    return { stream: streamNameOf(options.getStreamIdentifier()), expected, events };
  }
}

function answerTo(
  expected: Expected,
  outcome: Exclude<WriteOutcome, { kind: 'deleted' }>,
  tooEarly: bigint,
): streams.AppendResp {
  if (outcome.kind === 'success') return new streams.AppendResp().setSuccess(success(outcome.last, tooEarly));
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new shared.Empty());
  else wrong.setExpectedRevision(expected.toString());
  if (outcome.current < 0n) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(outcome.current.toString());
  return new streams.AppendResp().setWrongExpectedVersion(wrong);
}

function success(last: LogRecord | undefined, tooEarly: bigint): streams.AppendResp.Success {
  const answer = new streams.AppendResp.Success();
  if (!last) return answer.setNoStream(new shared.Empty()).setNoPosition(new shared.Empty());
  const position = new streams.AppendResp.Position();
  const named = (last.position - tooEarly).toString();
  position.setCommitPosition(named).setPreparePosition(named);
  return answer.setCurrentRevision(last.revision.toString()).setPosition(position);
}
