import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, Max, Min } from 'class-validator';

/** A whole number in a query string. Anything but digits stays as it is and is refused. */
export const IsQueryInt = (min: number, max: number) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    IsInt(),
    Min(min),
    Max(max),
  );

/** `true` or `false` in a query string. */
export const IsQueryBoolean = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

/**
 * Several values in a query string, as `?team=a&team=b` or `?team=a,b`. What each may be is said by further validators
 * with `each: true`.
 */
export const IsQueryList = (max = 50) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      (Array.isArray(value) ? value : [value]).flatMap((part: unknown) =>
        typeof part === 'string' ? part.split(',') : [part],
      ),
    ),
    IsArray(),
    ArrayMaxSize(max),
  );
