/** The closed sets of values of the citizen's journey. All kebab-case, stable for ever. */

/** An adviser (rådgiver) whom the register of staff does not name: somebody who left, or whom nobody can name now. */
export const formerAdviser = 'former';

/** Why a family got another adviser. `not-known` is a value: who reads an old journal often cannot tell. */
export const adviserChangeCauses = [
  'left',
  'leave',
  'moved',
  'reorganisation',
  'caseload',
  'citizens-wish',
  'other',
  'not-known',
] as const;
export type AdviserChangeCause = (typeof adviserChangeCauses)[number];

/** How the municipality and the citizen were in touch. */
export const contactMeans = [
  'in-person',
  'phone',
  'video',
  'letter',
  'e-mail',
  'digital-post',
  'text-message',
  'other',
] as const;
export type ContactMeans = (typeof contactMeans)[number];

/** Who turned to whom. */
export const contactDirections = ['from-citizen', 'to-citizen'] as const;
export type ContactDirection = (typeof contactDirections)[number];
