import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { HttpProblem } from '../problems/http-problem.js';
import { fieldProblems } from './field-problems.js';

/**
 * Every body and query string goes through here: unknown fields are refused, types are taken as they come (no implicit
 * conversion), and `null` is the same as leaving a field out.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      transformOptions: { enableImplicitConversion: false },
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => new HttpProblem('input-not-valid', { errors: fieldProblems(errors) }),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(metadata.type === 'body' ? withoutNulls(value) : value, metadata) as Promise<unknown>;
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}
