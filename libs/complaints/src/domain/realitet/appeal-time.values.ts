/** Why the law stops a party’s time for appeals (forvaltningsloven § 17, stk. 2). Stable for ever. */
export const suspensionGrounds = ['access-to-files'] as const;

/** How a request for access to the files ended, for the party who made it. */
export const accessAnswers = ['access-given', 'access-refused', 'request-withdrawn'] as const;
export type AccessAnswer = (typeof accessAnswers)[number];

/** Why the decision came without reasons: written without them (forvaltningsloven § 22), or told orally (§ 23). */
export const missingReasonsCases = ['missing-from-written-decision', 'decision-was-oral'] as const;
export type MissingReasonsCase = (typeof missingReasonsCases)[number];
