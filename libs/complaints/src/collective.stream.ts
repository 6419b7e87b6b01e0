/** The stream of a collective complaint. Its families' complaints have streams of their own. */
export const collectiveStream = (collectiveId: string): string => `collective-${collectiveId}`;
