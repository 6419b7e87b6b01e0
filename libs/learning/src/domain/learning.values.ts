/** The closed sets of values that learning events and requests use. All kebab-case, stable for ever. */

/** The lists of words a point may be tagged from: legal causes, and the duties of good administration. */
export const tagSchemes = ['legal-cause', 'duty'] as const;
export type TagScheme = (typeof tagSchemes)[number];

export const evidenceKinds = ['complaint-point', 'finding', 'recommendation'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What kind of measure an action is (product L4). */
export const actionTypes = ['workflow', 'training', 'sparring', 'guideline', 'staffing', 'communication'] as const;
export type ActionType = (typeof actionTypes)[number];

/** What shows that an action was carried out. */
export const completionEvidenceKinds = ['document', 'minutes', 'training-record', 'audit', 'figure', 'other'] as const;
export type CompletionEvidenceKind = (typeof completionEvidenceKinds)[number];

/** What somebody else than the owner saw of an action's effect. `too-early` leaves the question open. */
export const effects = ['effective', 'no-effect-seen', 'worse', 'too-early'] as const;
export type Effect = (typeof effects)[number];
