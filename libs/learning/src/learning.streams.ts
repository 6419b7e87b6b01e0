/** The stream of the tags on one complaint's points. */
export const taggingStream = (complaintId: string): string => `tagging-${complaintId}`;
export const learningPointStream = (learningPointId: string): string => `learningpoint-${learningPointId}`;
export const actionStream = (actionId: string): string => `action-${actionId}`;
