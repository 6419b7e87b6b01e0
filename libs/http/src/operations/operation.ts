import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiExtension,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
} from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import { RequiresPermission, type Permission } from '@lydhoer/access';
import { ProblemResponse } from '../problems/problem.response.js';
import type { RouteOperation } from '../server/requests.js';
import { CommandResponse } from './command.response.js';
import { errorAnswers } from './error-answers.js';
import {
  commandHeaders,
  commandRequestHeaders,
  idempotencyKeyHeader,
  jobHeaders,
  languageRequestHeader,
  positionHeader,
  positionRequestHeader,
  revisionHeader,
} from './headers.js';

/** Which view sets a route reads: the answer waits until they have reached what the caller must see. */
export const readsKey = 'lydhoer:reads';
/** The media type that a route takes as a stream instead of JSON. */
export const takesKey = 'lydhoer:takes';

interface Operation {
  /** The operation's id in OpenAPI: camel case, a verb first. */
  readonly id: string;
  /** What it is for, as one line in the imperative. */
  readonly summary: string;
  /** More than a line, where it is needed. */
  readonly description?: string;
  /** The row of the table in `@lydhoer/access` that its callers need. */
  readonly allowed: Permission;
}

export interface CommandOptions extends Operation {
  /** True when the command makes a new thing: the answer is 201. */
  readonly creates?: boolean;
  /** True when it asks for a job: the answer is 202, the id is the job's, and `Location` says where to follow it. */
  readonly asks?: boolean;
  /** True when what is too much to wait for becomes a job: the answer is then as with `asks`. */
  readonly mayAsk?: boolean;
  /** What it answers, when that is not a `CommandResponse`. */
  readonly answer?: Type<unknown>;
  /** The media type of a body that is a stream (`@StreamedBody`); JSON otherwise. */
  readonly takes?: 'text/csv';
}

export interface QueryOptions extends Operation {
  /** The view set it reads, or several. Left out by what reads the log itself. */
  readonly reads?: string | readonly string[];
  /** True when it is asked with a body, which may be wrong in what it says (422), too large or no JSON. */
  readonly takesBody?: boolean;
  /** True when what it shows may not be there yet (409), or no more (410). */
  readonly passes?: boolean;
  /** What it answers, when the OpenAPI plugin cannot read it off the method's type. */
  readonly answer?: Type<unknown>;
}

/** A route that changes something: its permission, status, headers and error answers. */
export function CommandOperation(options: CommandOptions) {
  const status = options.asks ? 202 : options.creates ? 201 : 200;
  const answer = options.answer ?? CommandResponse;
  return applyDecorators(
    ...shared(options, 'command'),
    HttpCode(status),
    ...answersOf(options, status, answer),
    ...errorAnswers([400, 401, 403, 404, 409, 412, 413, 415, 422, 503]),
  );
}

function answersOf(options: CommandOptions, status: number, answer: Type<unknown>) {
  const { takes, asks, mayAsk } = options;
  if (asks) return [...(takes ? streamOf(takes) : []), ...repeatable(status, answer, jobHeaders)];
  const answers = takes ? streamed(takes, status, answer) : repeatable(status, answer);
  return mayAsk ? [...answers, ...jobInstead] : answers;
}

const jobInstead = [
  ApiHeader(idempotencyKeyHeader),
  ApiResponse({
    status: 202,
    description: 'It is too much to wait for: a job, whose id this is, does it. `Location` says where to follow it.',
    type: CommandResponse,
    headers: jobHeaders,
  }),
];

const repeatable = (status: number, answer: Type<unknown>, headers: typeof commandHeaders = commandHeaders) => [
  ...commandRequestHeaders.map((header) => ApiHeader(header)),
  ApiResponse({
    status,
    description: 'Done, or done before under the same Idempotency-Key.',
    type: answer,
    headers,
  }),
];

/** A stream is many commands, each with a key of its own: neither key nor revision is the caller's to send. */
const streamed = (type: string, status: number, answer: Type<unknown>) => [
  ...streamOf(type),
  ApiHeader(languageRequestHeader),
  ApiResponse({ status, description: 'Read, and told what became of it.', type: answer, headers: positionHeader }),
];

const streamOf = (type: string) => [
  SetMetadata(takesKey, type),
  ApiConsumes(type),
  ApiBody({ required: true, schema: { type: 'string' } }),
];

/** A route that shows something: its permission, the views it waits for, headers and error answers. */
export function QueryOperation(options: QueryOptions) {
  const reads = typeof options.reads === 'string' ? [options.reads] : (options.reads ?? []);
  return applyDecorators(
    ...shared(options, 'query'),
    HttpCode(200),
    SetMetadata(readsKey, reads),
    ...(reads.length > 0 ? [ApiHeader(positionRequestHeader)] : []),
    queryAnswer(options.answer),
    ...errorAnswers([400, 401, 403, 404]),
    ...errorAnswers(options.passes ? [409, 410] : []),
    ...errorAnswers(options.takesBody ? [413, 415, 422] : []),
    ...errorAnswers([503]),
  );
}

/** Where `ApiResponse` keeps what a method answers; the OpenAPI plugin has read the type off the method by then. */
const answersKey = 'swagger/apiResponse';

const queryAnswer =
  (answer: Type<unknown> | undefined): MethodDecorator =>
  (target, method, descriptor) => {
    const known = Reflect.getMetadata(answersKey, descriptor.value as object) as
      Readonly<Record<string, { readonly type?: Type<unknown>; readonly isArray?: boolean }>> | undefined;
    const { type, isArray = false } = known?.['200'] ?? {};
    const shown = answer ? { type: answer } : type ? { type, isArray } : {};
    const headers = { ...revisionHeader, ...positionHeader };
    ApiResponse({ status: 200, description: 'As the log stands.', headers, ...shown })(target, method, descriptor);
  };

const shared = ({ id, summary, description, allowed }: Operation, kind: RouteOperation['kind']) => [
  RouteConfig({ operation: { id, kind } satisfies RouteOperation }),
  RequiresPermission(allowed),
  ApiOperation({ operationId: id, summary, ...(description === undefined ? {} : { description }) }),
  ApiExtension('x-permission', allowed),
  ApiBearerAuth(),
  ApiExtraModels(ProblemResponse),
];
