import type { RegisteredComplaint } from '../complaint.state.js';
import type { Clock } from '../deadlines/clock.js';

/** The clocks that the two realitet tracks and the decisions that are appealed start and stop. */
export const realitetClocks = (_complaint: RegisteredComplaint): readonly Clock[] => [];
