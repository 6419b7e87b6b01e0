import { ValidateBy, type ValidationOptions } from 'class-validator';

const code = /^[A-Za-z0-9ÆØÅæøå§][A-Za-z0-9ÆØÅæøå§._:/@-]{0,79}$/;

/** The stable code of a term, a team or a department: `TIME.LONG`, `boerneliv`. Whether it exists is asked later. */
export const IsCode = (options?: ValidationOptions) =>
  ValidateBy(
    { name: 'isCode', validator: { validate: (value) => typeof value === 'string' && code.test(value) } },
    options,
  );
