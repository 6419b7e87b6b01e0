import { thingId, type Intent } from '@lydhoer/event-store';
import type { Intake, RegisterComplaint, RegisterContact } from '../../domain/complaint.commands.js';
import type { RegisteredPeople } from '../../domain/parties/parties.commands.js';
import type { KnownWords, Validity } from '../../domain/known.js';
import { detailsOf } from '../../intake/people-of.js';
import type { AskedPerson } from '../../intake/persons.js';
import { appealSteps } from './import-appeals.js';
import type { RegisteredRows } from './register-complaint.js';

type Registration = RegisterContact | RegisterComplaint;

/** What the rows of a register become: one command on the stream of one contact or complaint. */
export function registrationOf(
  said: RegisteredRows,
  from: { readonly register: string; readonly registerId: string },
  moment: {
    readonly intent: Intent;
    readonly today: string;
    readonly known: KnownWords;
    readonly knownCauses: ReadonlyMap<string, Validity>;
    readonly deadlines: 'compute' | undefined;
  },
): Registration {
  const { intent, today, known, knownCauses, deadlines } = moment;
  const complaintId = thingId(intent, 'complaint');
  const pointIds = said.points.map((_, index) => thingId(intent, 'point', index));
  const common = {
    intake: intakeOf(said, complaintId, from, intent),
    ...peopleIn(said, intent),
    today,
    imported: true,
    ...(deadlines && { deadlines }),
    history: {
      answers: said.points.flatMap(({ answer }, index) =>
        answer ? [{ pointId: pointIds[index] ?? '', ...answer, ...withoutTexts }] : [],
      ),
      steps: appealSteps(
        said.points.map((point, index) => ({ ...point, pointId: pointIds[index] ?? '' })),
        { complaintId, intent, today, knownCauses, over: said.closedOn !== null },
      ),
      withdrawal: said.withdrawal,
      closedOn: said.closedOn,
    },
  };
  if (said.subject === 'contact') return { type: 'RegisterContact', data: common };
  const points = said.points.map(({ facts }, index) => ({ pointId: pointIds[index] ?? '', ...facts }));
  return { type: 'RegisterComplaint', data: { ...common, points, known } };
}

/** A register tells how a point ended, and not what was written. */
const withoutTexts = { reasons: null, restsOn: null, remedy: null, outstandingActions: [], furtherSteps: null };

function intakeOf(
  { intake }: RegisteredRows,
  complaintId: string,
  { register, registerId }: { readonly register: string; readonly registerId: string },
  intent: Intent,
): Intake {
  const { complainantName, complainantCpr, concernsName, concernsCpr, complainant, ...rest } = intake;
  const person = (name: Intake['narrative'], cpr: string | undefined, personId: string) =>
    name === null && cpr === undefined ? null : { personId, name };
  return {
    ...rest,
    complaintId,
    complainant: { ...complainant, person: person(complainantName, complainantCpr, personIdOf(intent, 0)) },
    concerns: person(concernsName, concernsCpr, personIdOf(intent, 1)),
    register: { name: register, id: registerId },
  };
}

const personIdOf = (intent: Intent, index: 0 | 1): string => thingId(intent, 'person', index);

/** The CPR numbers that the rows tell of complainant and concerned person. */
function peopleIn({ intake }: RegisteredRows, intent: Intent): { readonly people?: RegisteredPeople } {
  const told = [intake.complainantCpr, intake.concernsCpr].flatMap((cpr, index) =>
    cpr === undefined ? [] : [detailsOf({ cpr }, personIdOf(intent, index === 0 ? 0 : 1), '')],
  );
  return told.length === 0 ? {} : { people: { details: told, parties: [] } };
}

/** Everyone of whom a CPR number is told: who is known by it keeps their id. */
export const askedIn = ({ data: { people } }: Registration): readonly AskedPerson[] =>
  (people?.details ?? []).map(({ personId, cpr }) => ({
    id: personId,
    given: false,
    cpr: typeof cpr === 'string' ? cpr : null,
    field: '',
  }));
