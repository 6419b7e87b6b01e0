import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Control characters other than tab and line breaks: they have no business in a text and can hide things. */
// eslint-disable-next-line no-control-regex -- to refuse them is the purpose
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const loneSurrogate = /\p{Surrogate}/u;

/** Something one can see: not only white space and invisible marks (zero-width spaces, writing directions). */
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Format}]/u;

/** What is wrong with a text; undefined when nothing is. */
export function textFault(
  value: unknown,
  max: number,
): 'type' | 'blank' | 'long' | 'malformed' | 'control' | undefined {
  if (typeof value !== 'string') return 'type';
  if (!visible.test(value)) return 'blank';
  if (value.length > max) return 'long';
  if (loneSurrogate.test(value)) return 'malformed';
  if (control.test(value)) return 'control';
  return undefined;
}

/** A string that is not blank, is well-formed Unicode without control characters, and has at most `max` UTF-16 units. */
export const IsText = (max: number, options?: ValidationOptions) =>
  ValidateBy(
    { name: 'isText', constraints: [max], validator: { validate: (value) => textFault(value, max) === undefined } },
    options,
  );
