import type { Expected } from './commit-check.js';
import { shared, type streams } from './definitions.js';
import { missingProperty, type Refusal } from './server-errors.js';
import type { NewRecord } from './server-log.js';

export const MAX_APPEND_BYTES = 1024 * 1024;

type Proposed = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;

/** The message of an exception of the server: on the batch path it is told, on the per-call path it is not. */
export class ServerException extends Error {}

const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** The proposed event, or what the server answers when its metadata lacks what every event has. */
export function eventFrom(message: Proposed): NewRecord | Refusal {
  const { type, contentType } = { type: message.getMetadataMap().get('type'), contentType: contentTypeOf(message) };
  if (type === undefined) return missingProperty('type');
  if (contentType === undefined) return missingProperty('content-type');
  const id = message.getId()?.getString() ?? '';
  if (!UUID.test(id)) throw new ServerException(`Unrecognized Guid format.`);
  if (type === '') throw new ServerException("Empty eventType provided (Parameter 'eventType')");
  return {
    id: id.toLowerCase(),
    type,
    isJson: contentType === 'application/json',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

const contentTypeOf = (message: Proposed): string | undefined => message.getMetadataMap().get('content-type');

/** What the server counts against its limit: the type in UTF-16, data and metadata as they are. */
export const sizeOnDisk = ({ type, data, metadata }: NewRecord): number =>
  type.length * 2 + data.length + metadata.length;

interface ExpectedOptions {
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

/** What the caller expects; a request that says nothing at all expects nothing. */
export function expectedBy(options: ExpectedOptions, revision: string | undefined): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  if (options.hasAny() || revision === undefined) return 'any';
  return BigInt(revision);
}

export const streamNameOf = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');
