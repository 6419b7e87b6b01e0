import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateBy, ValidateNested } from 'class-validator';

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Between `min` and `max` objects of a class, each validated. (`ValidateNested` alone lets an array pass as an object.) */
export const IsList = (item: Class<unknown>, min: number, max: number) =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateBy({
      name: 'isListOfObjects',
      validator: { validate: (value) => Array.isArray(value) && value.every(isObject) },
    }),
    ValidateNested({ each: true }),
    Type(() => item),
  );

/** One object of a class, validated. */
export const IsPart = (part: Class<unknown>) =>
  applyDecorators(
    ValidateBy({ name: 'isPart', validator: { validate: isObject } }),
    ValidateNested(),
    Type(() => part),
  );
