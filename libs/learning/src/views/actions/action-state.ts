/** How far an action has come. An effect seen too early leaves it completed: the question is still open. */
export const actionStatuses = ['proposed', 'agreed', 'assigned', 'in-progress', 'completed', 'verified'] as const;
export type ActionStatus = (typeof actionStatuses)[number];
