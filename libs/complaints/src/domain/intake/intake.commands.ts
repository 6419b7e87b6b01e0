import type { Message } from '@lydhoer/kernel';
import type { Intake } from '../complaint.commands.js';
import type { OptionalIntake } from './intake.values.js';

export type CorrectIntake = Message<
  'CorrectIntake',
  Pick<Intake, 'complaintId' | 'journalReference' | 'narrative'> & {
    /** Null, as of everything else here: as it was recorded. */
    readonly channel: Intake['channel'] | null;
    readonly form: Intake['form'] | null;
    /** What had been recorded and does not hold, with nothing in its place. */
    readonly removed: readonly OptionalIntake[];
    readonly reason: string;
  }
>;

/** Commands of what was told at registration about how it came in. */
export type IntakeCommand = CorrectIntake;
