import { Refusal } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { IntakeRefusal } from '../complaint.refusals.js';
import { checkJournalReference, stated } from '../intake.rules.js';
import { stillCounts } from '../life.rules.js';
import type { CorrectIntake, IntakeCommand } from './intake.commands.js';
import type { IntakeCorrected } from './intake.events.js';
import type { IntakeState } from './intake.state.js';
import { optionalIntake } from './intake.values.js';

const refuse = (code: IntakeRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

type Told = CorrectIntake['data'];
type Recorded = IntakeCorrected['data']['was'];

/** What follows from the commands about how it came in. */
export const intakeDecisions: AreaDecisions<IntakeCommand> = {
  // Figures must be right: how it came in can be put right after the end, too.
  CorrectIntake: ({ data }, complaint) => {
    stillCounts(complaint);
    const { complaintId, reason } = data;
    const { channel, form, journalReference, narrated, imported } = complaint.intake;
    const was = { channel, form, journalReference };
    const told = instead(was, data);
    const narrative = narratedInstead(narrated, data);
    if (narrative === null && same(was, told)) throw refuse('intake-unchanged');
    // What a register left open may turn out to be open after all.
    if (!imported) {
      stated(told.channel, 'channel');
      stated(told.form, 'form');
    }
    checkJournalReference(told.journalReference);
    return [{ type: 'IntakeCorrected', data: { complaintId, was, ...told, narrative, reason } }];
  },
};

function instead(was: Recorded, { channel, form, journalReference, narrative, removed }: Told): Recorded {
  const told = { journalReference, narrative };
  const twice = optionalIntake.find((field) => told[field] !== null && removed.includes(field));
  if (twice !== undefined) throw refuse('intake-told-and-removed', { field: twice });
  return {
    channel: channel ?? was.channel,
    form: form ?? was.form,
    journalReference: removed.includes('journalReference') ? null : (journalReference ?? was.journalReference),
  };
}

/** A text is another one because it is told: the one before is sealed, and no rule reads it. */
function narratedInstead(
  narrated: IntakeState['narrated'],
  { narrative, removed }: Told,
): IntakeCorrected['data']['narrative'] {
  if (narrative !== null) return { text: narrative };
  return narrated && removed.includes('narrative') ? { text: null } : null;
}

const same = (one: Recorded, other: Recorded): boolean =>
  one.channel === other.channel &&
  one.form === other.form &&
  one.journalReference?.system === other.journalReference?.system &&
  one.journalReference?.id === other.journalReference?.id;
