import { Metadata, status, type ServiceError, type StatusObject } from '@grpc/grpc-js';
import type { Expected } from './commit-check.js';

/** A refusal as the server sends it: the code, the sentence, and the metadata the client makes its error classes from. */
export type Refusal = Partial<StatusObject> & Pick<ServiceError, 'code' | 'details' | 'metadata'>;

const refusal = (code: status, details: string, metadata: Readonly<Record<string, string>> = {}): Refusal => {
  const sent = new Metadata();
  for (const [key, value] of Object.entries(metadata)) sent.set(key, value);
  return { code, details, metadata: sent };
};

export const streamDeleted = (stream: string): Refusal =>
  refusal(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': stream,
  });

/** As a number, the way a delete reports what it expected and found. */
const SENTINELS = { any: '-2', 'no-stream': '-1', 'stream-exists': '-4' } as const;

export const wrongVersion = (stream: string, expected: Expected, current: bigint): Refusal => {
  const wanted = typeof expected === 'bigint' ? expected.toString() : SENTINELS[expected];
  const sentence = `Append failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${wanted}, Actual version: ${current.toString()}`;
  return refusal(status.FAILED_PRECONDITION, sentence, {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': wanted,
    'actual-version': current.toString(),
  });
};

export const appendTooLarge = (limit: number): Refusal =>
  refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit.toString()} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': limit.toString(),
  });

export const missingProperty = (property: string): Refusal =>
  refusal(status.INVALID_ARGUMENT, `Required Metadata Property '${property}' is missing`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  });

/** A position in the middle of a record. */
export const unexpectedReadResult = (): Refusal => refusal(status.UNKNOWN, 'Unexpected ReadAllResult: Error');

/** What the server says when one of its handlers throws. */
export const handlerThrew = (): Refusal => refusal(status.UNKNOWN, 'Exception was thrown by handler.');
