/** What a registration may tell and may leave out, so that it can be there by mistake. */
export const optionalIntake = ['journalReference', 'narrative'] as const;
export type OptionalIntake = (typeof optionalIntake)[number];
