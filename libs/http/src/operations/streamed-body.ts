import { pipeline, Transform, type Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../problems/http-problem.js';

/**
 * `@StreamedBody(limit)`: the body as a stream, which fails with 413 once it is longer than so many bytes, and with the
 * connection when that breaks off.
 */
export const StreamedBody = createParamDecorator((limit: number, context: ExecutionContext): Readable => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  // What went wrong is told by the stream itself, to whoever reads it.
  return pipeline(request.body as Readable, atMost(limit), () => undefined);
});

function atMost(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
}

const tooLarge = (limit: number) => new HttpProblem('body-too-large', { facts: { limit } });
