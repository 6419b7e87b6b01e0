import type { ContactRegistered } from '../complaint.events.js';

type Registered = ContactRegistered['data'];

/** How a contact or complaint came in, as it is recorded now. */
export interface IntakeState extends Pick<Registered, 'channel' | 'form' | 'journalReference'> {
  /** Whether a text says what was told. The text itself is sealed. */
  readonly narrated: boolean;
  /** Whether an imported register told of it: then it may leave open how it came in. */
  readonly imported: boolean;
}

export const intakeAtRegistration = ({
  channel,
  form,
  journalReference,
  narrative,
  register,
}: Registered): IntakeState => ({
  channel,
  form,
  journalReference,
  narrated: narrative !== null,
  imported: register !== null,
});
