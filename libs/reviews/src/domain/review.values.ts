/** The closed sets of values that review events and requests use. All kebab-case, stable for ever. */

/** What made the borgerrådgiver look: a citizen's complaint, or her own initiative (egen drift). */
export const occasions = ['complaint', 'own-initiative'] as const;
export type Occasion = (typeof occasions)[number];

export const consentForms = ['written', 'oral'] as const;
export type ConsentForm = (typeof consentForms)[number];

/** Whom a recommendation is sent to; `id` is the code of the team or department, or the staff member's id. */
export const addresseeKinds = ['team', 'department', 'staff'] as const;
export type AddresseeKind = (typeof addresseeKinds)[number];

export const replies = ['accepted', 'partly-accepted', 'rejected'] as const;
export type Reply = (typeof replies)[number];
