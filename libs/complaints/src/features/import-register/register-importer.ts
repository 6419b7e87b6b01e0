import { AppendTooLarge, CommandKeyReused, type Intent, KeyForgotten } from '@lydhoer/event-store';
import type { Bilingual, ProblemCatalog } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import type { ComplaintDecisions } from '../../complaint.decisions.js';
import type { ShownEvent } from '../../complaint.history.js';
import { complaintDecider } from '../../domain/complaint.decider.js';
import type { RegisterComplaint, RegisterContact } from '../../domain/complaint.commands.js';
import type { PersonIds, Persons } from '../../intake/persons.js';
import { withPersonIds } from '../../intake/with-person-ids.js';
import type { Lookups } from '../../lookups/lookups.js';
import { askedIn, registrationOf } from './import-decision.js';
import type { ImportTally } from './import-tally.js';
import { RememberedWords } from './known-words.js';
import { refusalFault } from './refusal-fault.js';
import { type RegisteredRows, registeredIn } from './register-complaint.js';
import { additionsTo, type Addition } from './register-comparison.js';
import type { Column } from './register-columns.js';
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
  /** What the import of a case wrote, with its texts. */
  readonly writtenBefore: (complaintId: string, by: Pick<Intent, 'actor' | 'key'>) => Promise<readonly ShownEvent[]>;
}

type Registration = RegisterContact | RegisterComplaint;

interface Fault {
  readonly problem: Bilingual;
  readonly expected: Bilingual;
}

const cameBack: Fault = {
  problem: { da: 'nummeret er brugt længere oppe i filen', en: 'the id stood further up in the file' },
  expected: { da: 'alle sagens rækker lige efter hinanden', en: 'the rows of a case one after the other' },
};
const changed: Fault = {
  problem: { da: 'sagen er importeret før, med andet indhold', en: 'the case was imported before, with other content' },
  expected: {
    da: 'det samme indhold som sidst; en importeret sag rettes i Lydhør, ikke i registeret',
    en: 'the same content as last time; an imported case is corrected in Lydhør, not in the register',
  },
};
const toAdd: Fault = {
  problem: {
    da: 'stod ikke i registeret, da sagen blev importeret',
    en: 'was not in the register when the case was imported',
  },
  expected: { da: 'at det tilføjes i Lydhør, hvis det passer', en: 'to be added in Lydhør, if it is right' },
};
const toPutRight: Fault = {
  problem: {
    da: 'er noget andet end det, importen gik ud fra, da cellen var tom',
    en: 'is something else than what the import assumed of an empty cell',
  },
  expected: { da: 'at det rettes i Lydhør, hvis det passer', en: 'to be put right in Lydhør, if it is right' },
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
    const written = await writtenBefore(registration.data.intake.complaintId, intent);
    try {
      const additions = additionsTo(written, complaintDecider.decide(registration, complaintDecider.initial));
      if (!additions) tally.wasRefused([this.fault(group, changed)]);
      else tally.wasOffered(this.offers(additions, registration, group));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tally.wasRefused([refusalFault(error as Refusal, registration, group, layout, problems)]);
    }
  }

  /** What is offered stands in a cell of the row: what an empty one came to is told by another. */
  private offers(additions: readonly Addition[], registration: Registration, group: RowGroup): readonly RowFault[] {
    const points = registration.type === 'RegisterComplaint' ? registration.data.points : [];
    const places = additions.flatMap(({ column, pointId, assumedBefore }) => {
      const at = points.findIndex((point) => point.pointId === pointId);
      const reader = new RowReader(group.rows[at] ?? group.rows[0], this.importing.layout);
      return columnsTelling(column, reader).map((told) => ({ column: told, reader, assumedBefore }));
    });
    const once = new Map(places.map((place) => [`${place.reader.row.row} ${place.column}`, place]));
    return [...once.values()].map(({ column, reader, assumedBefore }) => {
      const { problem, expected } = assumedBefore ? toPutRight : toAdd;
      return reader.fault(column, problem, expected);
    });
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

/** The cells of a row that tell of a column's fact: the track says the kind, too, and where that is said by whom it was decided. */
function columnsTelling(column: Column, reader: RowReader): readonly Column[] {
  const byTrack = column === 'kind' || (column === 'decisionBody' && reader.raw('kind') !== '');
  const columns: readonly Column[] = byTrack ? [column, 'track'] : [column];
  return columns.filter((one) => reader.raw(one) !== '');
}

/** What an error says about the one case it met; throws it when it concerns more than that. */
function ofOneCase(error: unknown): Fault {
  if (error instanceof KeyForgotten) return wasForgotten;
  if (error instanceof AppendTooLarge) return tooLarge;
  throw error;
}
