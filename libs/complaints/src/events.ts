export type * from './domain/complaint.events.js';
export type { Channel, ComplainantRole, DismissalReason, PointKind, PointOutcome } from './domain/complaint.values.js';
