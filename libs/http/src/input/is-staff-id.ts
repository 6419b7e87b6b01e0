import { ValidateBy, type ValidationOptions } from 'class-validator';

const staffId = /^[\x21-\x7e]{1,100}$/;

/** A staff id: in live mode, whatever the sign-in service calls the person (`sub`). Whether they exist is asked later. */
export const IsStaffId = (options?: ValidationOptions) =>
  ValidateBy(
    { name: 'isStaffId', validator: { validate: (value) => typeof value === 'string' && staffId.test(value) } },
    options,
  );
