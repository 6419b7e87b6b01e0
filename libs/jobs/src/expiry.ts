/** Milliseconds for which what came of a job can be fetched. */
const keptFor = 86_400_000;

/** Until when what came of a job that was over at an instant is kept, ISO 8601 UTC. */
export const expiryOf = (overAt: string): string => new Date(Date.parse(overAt) + keptFor).toISOString();

/** What was over before this instant is gone. */
export const goneBefore = (now: string): string => new Date(Date.parse(now) - keptFor).toISOString();

/** Whether what came of a job is gone, or about to be. */
export const isGone = ({ over_at }: { readonly over_at: string | null }, now: string): boolean =>
  over_at !== null && over_at < goneBefore(now);
