import type { RegisteredComplaint } from '../complaint.state.js';
import type { Clock } from '../deadlines/clock.js';

/** The clocks that the formalitet track: acknowledged, dialogue, answered, second stage start and stop. */
export const formalitetClocks = (_complaint: RegisteredComplaint): readonly Clock[] => [];
