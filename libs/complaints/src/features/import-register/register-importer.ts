import { AppendTooLarge, CommandKeyReused, type Intent, KeyForgotten } from '@lydhoer/event-store';
import type { ProblemCatalog } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import type { ComplaintDecisions } from '../../complaint.decisions.js';
import type { ShownEvent } from '../../complaint.history.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import type { RegisterComplaint, RegisterContact } from '../../domain/complaint.commands.js';
import type { PersonIds, Persons } from '../../intake/persons.js';
import { withPersonIds } from '../../intake/with-person-ids.js';
import type { Lookups } from '../../lookups/lookups.js';
import { type Fault, GrownCase, tellsOf } from './grown-case.js';
import { askedIn, registrationOf } from './import-decision.js';
import type { ImportTally } from './import-tally.js';
import { RememberedWords } from './known-words.js';
import { refusalFault } from './refusal-fault.js';
import { type RegisteredRows, registeredIn } from './register-complaint.js';
import { compared } from './register-comparison.js';
import type { RowFault } from './register-fault.js';
import type { RowGroup } from './register-groups.js';
import { type Layout, RowReader } from './row-reader.js';
import { SeenIds } from './seen-ids.js';

interface Importing {
  readonly complaints: ComplaintDecisions;
  readonly persons: Persons;
  readonly lookups: Lookups;
  readonly problems: ProblemCatalog;
  readonly layout: Layout;
  readonly register: string;
  readonly moment: Pick<Intent, 'at' | 'correlationId'>;
  readonly today: string;
  readonly deadlines: 'compute' | undefined;
  readonly tally: ImportTally;
  /** What the import of a case wrote, and all that is known of it by now; with texts. */
  readonly writtenBefore: (
    complaintId: string,
    by: Pick<Intent, 'actor' | 'key'>,
  ) => Promise<Record<'written' | 'all', readonly ShownEvent[]>>;
}

type Registration = RegisterContact | RegisterComplaint;

const cameBack: Fault = {
  problem: { da: 'nummeret er brugt længere oppe i filen', en: 'the id stood further up in the file' },
  expected: { da: 'alle sagens rækker lige efter hinanden', en: 'the rows of a case one after the other' },
};
const wasForgotten: Fault = {
  problem: { da: 'sagens personoplysninger er slettet i Lydhør', en: 'the personal data of the case were forgotten' },
  expected: { da: 'at sagen ikke importeres igen', en: 'the case not to be imported again' },
};
const tooLarge: Fault = {
  problem: { da: 'sagens tekster er for lange tilsammen', en: 'the texts of the case are too long together' },
  expected: { da: 'højst 1 MiB i én sag', en: 'at most 1 MiB in one case' },
};

/** Turns the rows of each register id into one atomic append, or into faults. */
export class RegisterImporter {
  private readonly seen = new SeenIds();
  private readonly words: RememberedWords;

  constructor(private readonly importing: Importing) {
    this.words = new RememberedWords(importing.lookups);
  }

  /** Throws what concerns the whole import: the store is away. */
  async import(group: RowGroup): Promise<void> {
    const { tally, layout } = this.importing;
    if (group.registerId !== null && !this.seen.add(group.registerId)) {
      tally.wasRefused([this.fault(group, cameBack)]);
      return;
    }
    const said = registeredIn(group, layout);
    if (group.registerId === null || !('subject' in said)) {
      tally.wasRefused('subject' in said ? [] : said);
      return;
    }
    await this.register(said, group, group.registerId);
  }

  private async register(said: RegisteredRows, group: RowGroup, registerId: string): Promise<void> {
    const { complaints, persons, register, moment, today, deadlines, tally, problems, layout } = this.importing;
    const intent = { ...moment, actor: `register:${register}`, key: registerId };
    const known = this.words.of(said.points.map(({ facts }) => facts));
    const knownCauses = this.words.causes(said.points.flatMap(({ appeal }) => appeal?.outcome?.causes ?? []));
    const registration = registrationOf(
      said,
      { register, registerId },
      { intent, today, known, knownCauses, deadlines },
    );
    try {
      const { complaintId } = registration.data.intake;
      const { repeated, position } = await persons.deciding(askedIn(registration), (idOf) =>
        complaints.decide(complaintId, { command: identified(registration, idOf), body: said, intent }),
      );
      if (repeated) tally.wasSkipped();
      else tally.wasImported(position);
    } catch (error) {
      if (error instanceof CommandKeyReused) {
        await this.compare(registration, intent, group);
      } else if (error instanceof Refusal) {
        tally.wasRefused([refusalFault(error as Refusal, registration, group, layout, problems)]);
      } else {
        tally.wasRefused([this.fault(group, ofOneCase(error))]);
      }
    }
  }

  /** What the first import knew must be the same; what it did not know is offered, and nothing is written. */
  private async compare(registration: Registration, intent: Intent, group: RowGroup): Promise<void> {
    const { tally, layout, problems, writtenBefore } = this.importing;
    const known = await writtenBefore(registration.data.intake.complaintId, intent);
    const grown = new GrownCase(
      group,
      registration.type === 'RegisterComplaint' ? registration.data.points : [],
      layout,
    );
    try {
      const now = complaintDecider.decide(registration, complaintDecider.initial);
      const { changed, additions } = compared({ ...known, tells: (column) => tellsOf(column, layout) }, now);
      if (changed.length > 0) tally.wasRefused(grown.changes(changed));
      else tally.wasOffered(grown.offers(additions));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tally.wasRefused([refusalFault(error as Refusal, registration, group, layout, problems)]);
    }
  }

  private fault(group: RowGroup, { problem, expected }: Fault): RowFault {
    return new RowReader(group.rows[0], this.importing.layout).fault('registerId', problem, expected);
  }
}

/** Whoever is known by a CPR number has the id that is theirs. */
const identified = (registration: Registration, idOf: PersonIds): Registration =>
  registration.type === 'RegisterContact'
    ? { type: registration.type, data: withPersonIds(registration.data, idOf) }
    : { type: registration.type, data: withPersonIds(registration.data, idOf) };

/** What an error says about the one case it met; throws it when it concerns more than that. */
function ofOneCase(error: unknown): Fault {
  if (error instanceof KeyForgotten) return wasForgotten;
  if (error instanceof AppendTooLarge) return tooLarge;
  throw error;
}
