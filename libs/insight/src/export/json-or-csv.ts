import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

/** Says in OpenAPI that a route answers with JSON of this class or with a CSV file. Stands above `QueryOperation`. */
export const JsonOrCsv = (json: Type<unknown>) =>
  applyDecorators(
    ApiExtraModels(json),
    ApiResponse({
      status: 200,
      description: 'A CSV file when `format` or `Accept` asks for it.',
      content: {
        'application/json': { schema: { $ref: getSchemaPath(json) } },
        'text/csv': { schema: { type: 'string' } },
      },
    }),
  );
