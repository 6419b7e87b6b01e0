import type { Message } from '@lydhoer/kernel';
import type { ContactRegistered } from '../complaint.events.js';
import type { OptionalIntake } from './intake.values.js';

type Registered = ContactRegistered['data'];

export type CorrectIntake = Message<
  'CorrectIntake',
  Pick<Registered, 'complaintId' | 'journalReference' | 'narrative'> & {
    /** Null, as of everything else here: as it was recorded. */
    readonly channel: Registered['channel'] | null;
    readonly form: Registered['form'] | null;
    /** What had been recorded and does not hold, with nothing in its place. */
    readonly removed: readonly OptionalIntake[];
    readonly reason: string;
  }
>;

/** Commands of what was told at registration about how it came in. */
export type IntakeCommand = CorrectIntake;
