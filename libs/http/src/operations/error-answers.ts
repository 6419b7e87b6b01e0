import { ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from '../problems/problem.response.js';

const meanings = {
  400: 'The request cannot be understood, or its input is not valid: `errors` names the fields.',
  401: 'No valid sign-in token.',
  403: 'Signed in, but not allowed to do this: says which permission is needed and who has it.',
  404: 'There is no such thing.',
  409: 'A rule says no, as things stand now.',
  410: 'It was there, and is gone for good.',
  412: 'The thing is no longer at the revision in `If-Match`; the `ETag` header says where it is.',
  413: 'The body is too large.',
  415: 'The body is not of the media type that this operation takes.',
  422: 'The same Idempotency-Key was used before with another body.',
  503: 'Not now: the answer says why, and `Retry-After` when to send the same request again.',
} as const;

/** The error answers of an operation, in OpenAPI. */
export const errorAnswers = (statuses: readonly (keyof typeof meanings)[]) =>
  statuses.map((status) =>
    ApiResponse({
      status,
      description: meanings[status],
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } },
    }),
  );
