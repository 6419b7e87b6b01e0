import { Injectable } from '@nestjs/common';
import { Refusal } from '@lydhoer/kernel';
import {
  CommandKeyReused,
  EventCatalog,
  EventStore,
  type Intent,
  type RecordedEvent,
  Streams,
} from '@lydhoer/event-store';
import { planDuplicates, type PlannedFact, plannedFacts } from './domain/organisation-plan.js';
import type { OrganisationPlan, PlanFault } from './domain/organisation-plan.schemas.js';
import { organisationDecider } from './domain/organisation.decider.js';
import type { OrganisationEvent } from './domain/organisation.events.js';
import type { Organisation } from './domain/organisation.state.js';
import { organisationStream } from './organisation.stream.js';

const actor = 'system:organisation';
type Moment = Pick<Intent, 'at' | 'simulated'>;

export interface LoadedOrganisation {
  /** Facts that were written now. */
  readonly recorded: number;
  /** Facts that stood in the log already. */
  readonly present: number;
}

/** The plan contradicts itself, the rules, or what was recorded from it before. Nothing of it was written. */
export class OrganisationRefused extends Error {
  override readonly name = 'OrganisationRefused';
  constructor(readonly faults: readonly PlanFault[]) {
    super(faults.map(({ field, expected }) => `${field || 'the organisation'}: expected ${expected}`).join('\n'));
  }
}

/**
 * Brings an organisation with its history into the log, as events. Idempotent by content: a fact that stands there is
 * left alone, a new one is recorded, and one that was recorded otherwise is refused, because history is not rewritten.
 */
@Injectable()
export class OrganisationLoader {
  constructor(
    private readonly streams: Streams,
    private readonly store: EventStore,
    private readonly catalog: EventCatalog,
  ) {}

  /** Throws `OrganisationRefused` with every fault found, before anything is written. */
  async load(plan: OrganisationPlan, moment: Moment): Promise<LoadedOrganisation> {
    refuseIfAny(planDuplicates(plan));
    const facts = plannedFacts(plan);
    const history = (await this.store.readStream(organisationStream)).map((event) => this.catalog.upcast(event));
    const recorded = new Set(
      history.filter(({ metadata }) => metadata.actor === actor).map(({ metadata }) => metadata.commandId),
    );
    const [present, added] = split(facts, ({ key }) => recorded.has(key));
    refuseIfAny([...missing(recorded, facts), ...refusedBy(history, added), ...(await this.altered(present, moment))]);
    for (const fact of added) await this.record(fact, moment);
    return { recorded: added.length, present: present.length };
  }

  /** Facts whose key was recorded with other words: the command runner compares them with what was said then. */
  private async altered(present: readonly PlannedFact[], moment: Moment): Promise<readonly PlanFault[]> {
    const faults: PlanFault[] = [];
    for (const fact of present) {
      try {
        await this.record(fact, moment);
      } catch (error) {
        if (!(error instanceof CommandKeyReused)) throw error;
        faults.push({
          field: fact.field,
          expected:
            'what was recorded from here before: history is not rewritten. Put it back and add a line for what is new',
        });
      }
    }
    return faults;
  }

  private record({ key, command }: PlannedFact, moment: Moment) {
    return this.streams.decide(organisationDecider, {
      stream: organisationStream,
      command,
      body: command.data,
      intent: { ...moment, actor, key, correlationId: 'organisation' },
    });
  }
}

/** Tries the new facts one after the other on what the log holds, writing nothing. */
function refusedBy(history: readonly RecordedEvent[], added: readonly PlannedFact[]): readonly PlanFault[] {
  const { evolve, decide, initial } = organisationDecider;
  let state: Organisation = (history as unknown as readonly OrganisationEvent[]).reduce(evolve, initial);
  return added.flatMap(({ field, command }) => {
    try {
      state = decide(command, state).reduce(evolve, state);
      return [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const facts = Object.entries(error.facts).map(([name, value]) => `${name} ${String(value)}`);
      return [{ field, expected: `no breach of the rule ${[error.code, ...facts].join(', ')}` }];
    }
  });
}

/** What was recorded from an earlier plan and stands in this one no longer. */
function missing(recorded: ReadonlySet<string>, facts: readonly PlannedFact[]): readonly PlanFault[] {
  const planned = new Set(facts.map(({ key }) => key));
  return [...recorded]
    .filter((key) => !planned.has(key))
    .map((key) => ({
      field: '',
      expected: `${key} still to be there: it was recorded before. Teams and people end by a lastDay, not by leaving them out`,
    }));
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function refuseIfAny(faults: readonly PlanFault[]): void {
  if (faults.length > 0) throw new OrganisationRefused(faults);
}
