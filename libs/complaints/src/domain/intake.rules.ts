import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { Intake } from './complaint.commands.js';
import type { IntakeRefusal } from './complaint.refusals.js';
import type { JournalSystem } from './complaint.values.js';
import { receivable } from './date.rules.js';

const refuse = (code: IntakeRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/**
 * How each journal system writes a case's id. Slagelse's own: municipality code, year, running number. SBSYS: KLE
 * subject, facet, running number, two-digit year.
 */
const journalForms: Readonly<Record<JournalSystem, { readonly form: RegExp; readonly example: string }>> = {
  'slagelse-esdh': { form: /^330-\d{4}-\d+$/, example: '330-2017-93238' },
  sbsys: { form: /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}$/, example: '27.24.36-G01-7-20' },
};

/** Checks what a contact or a complaint says about itself. Imports may leave persons and values unstated. */
export function checkIntake(intake: Intake, today: PlainDate, imported: boolean): void {
  receivable(intake.receivedOn, today);
  if (!imported) {
    stated(intake.channel, 'channel');
    stated(intake.form, 'form');
    stated(intake.complainant.role, 'complainant.role');
  }
  checkComplainant(intake.complainant, today, imported);
  checkJournalReference(intake.journalReference);
}

/** `not-stated` is a value of imported registers, never of somebody who could be asked. */
export function stated(value: string, field: string): void {
  if (value === 'not-stated') throw refuse('not-stated-only-from-imports', { field });
}

export function checkComplainant(complainant: Intake['complainant'], today: PlainDate, imported: boolean): void {
  const { role, person, powerOfAttorney } = complainant;
  if (role === 'anonymous' && person !== null) throw refuse('anonymous-has-no-person', { field: 'complainant.person' });
  if (role !== 'anonymous' && person === null && !imported) {
    throw refuse('complainant-person-missing', { field: 'complainant.person' });
  }
  const field = 'complainant.powerOfAttorney';
  if (role === 'representative') {
    if (powerOfAttorney === null && !imported) throw refuse('power-of-attorney-missing', { field });
  } else if (powerOfAttorney !== null) {
    throw refuse('power-of-attorney-only-for-representative', { field });
  }
  if (powerOfAttorney?.receivedOn) receivable(powerOfAttorney.receivedOn, today, `${field}.receivedOn`);
}

/** Each journal system writes its ids in a form of its own. */
export function checkJournalReference(reference: Intake['journalReference']): void {
  if (reference === null) return;
  const { form, example } = journalForms[reference.system];
  if (!form.test(reference.id)) {
    throw refuse('journal-reference-malformed', {
      field: 'journalReference.id',
      system: reference.system,
      expected: example,
    });
  }
}
