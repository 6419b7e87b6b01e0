import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import type { Expected } from './commit-check.js';
import { streams } from './definitions.js';
import type { Faults } from './faults.js';
import { expectedBy, streamNameOf } from './proposed-events.js';
import { streamDeleted, wrongVersion, type Refusal } from './server-errors.js';
import type { LogRecord } from './server-log.js';
import type { Writer } from './writer.js';

/** Soft deletes, which hide what was written, and tombstones, after which nothing can be written. */
export class DeleteService {
  constructor(
    private readonly writer: Writer,
    private readonly faults: Faults,
  ) {}

  readonly delete = (
    { request }: ServerUnaryCall<streams.DeleteReq, streams.DeleteResp>,
    callback: sendUnaryData<streams.DeleteResp>,
  ): void => {
    const outcome = this.carryOut(request.getOptions(), false);
    if (!outcome) return;
    if ('code' in outcome) callback(outcome);
    else callback(null, new streams.DeleteResp().setPosition(placed(new streams.DeleteResp.Position(), outcome)));
  };

  readonly tombstone = (
    { request }: ServerUnaryCall<streams.TombstoneReq, streams.TombstoneResp>,
    callback: sendUnaryData<streams.TombstoneResp>,
  ): void => {
    const outcome = this.carryOut(request.getOptions(), true);
    if (!outcome) return;
    if ('code' in outcome) callback(outcome);
    else callback(null, new streams.TombstoneResp().setPosition(placed(new streams.TombstoneResp.Position(), outcome)));
  };

  /** The record that says so, or the refusal; nothing when the server is silent. */
  private carryOut(
    options: streams.DeleteReq.Options | streams.TombstoneReq.Options | undefined,
    forGood: boolean,
  ): LogRecord | Refusal | undefined {
    if (this.faults.silent || !options) return undefined;
    const stream = streamNameOf(options.getStreamIdentifier());
    const expected: Expected = expectedBy(options, options.hasRevision() ? options.getRevision() : undefined);
    const outcome = this.writer.delete(stream, expected, forGood);
    if (outcome.kind === 'deleted') return streamDeleted(stream);
    if (outcome.kind === 'wrong-version') return wrongVersion(stream, expected, outcome.current);
    return outcome.last;
  }
}

interface Placed {
  setCommitPosition(value: string): unknown;
  setPreparePosition(value: string): unknown;
}

function placed<Position extends Placed>(position: Position, record: LogRecord): Position {
  position.setCommitPosition(record.position.toString());
  position.setPreparePosition(record.position.toString());
  return position;
}
