import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { HttpProblem } from '../problems/http-problem.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An id as the API gives them: a UUID in lower case. */
export const IsId = (options?: ValidationOptions) =>
  ValidateBy(
    { name: 'isId', validator: { validate: (value) => typeof value === 'string' && uuid.test(value) } },
    options,
  );

/** An id in a path. One that no thing can have is answered like one that no thing has: 404, naming the parameter. */
@Injectable()
class ParseId implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: { readonly data?: string | undefined }): string {
    if (typeof value === 'string' && uuid.test(value)) return value;
    throw new HttpProblem('not-an-id', {
      errors: [
        {
          field: data ?? 'id',
          problem: { da: 'det er ikke et id', en: 'it is not an id' },
          expected: {
            da: 'et id, som API’et gav det (UUID med små bogstaver)',
            en: 'an id as the API gave it (a lower-case UUID)',
          },
        },
      ],
    });
  }
}

/** `@IdParam('complaintId') complaintId: string`: a path parameter that holds an id. */
export const IdParam =
  (name: string): ParameterDecorator =>
  (target, method, index) => {
    Param(name, ParseId)(target, method, index);
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
    if (method === undefined || descriptor === undefined) return;
    ApiParam({ name, description: 'An id as the API gave it.', schema: { type: 'string', format: 'uuid' } })(
      target,
      method,
      descriptor,
    );
  };
