import { Injectable } from '@nestjs/common';
import { demand, type AccessFacts, type Caller } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import type { CollectiveRefusal } from './domain/collective/collective.refusals.js';
import {
  teamsOfCollective,
  type CollectiveState,
  type OpenedCollective,
} from './domain/collective/collective.state.js';
import { Lookups } from './lookups/lookups.js';

/** Who may do what to a collective complaint. Each family's complaint is guarded by itself. */
@Injectable()
export class CollectiveAccess {
  constructor(private readonly lookups: Lookups) {}

  /** For `Streams.decide`: throws `collective-unknown` before it was opened, then `Forbidden`. */
  managing(caller: Caller): (collective: CollectiveState) => void {
    return (collective) => {
      if (collective === null) throw new Refusal<CollectiveRefusal>('collective-unknown');
      demand(caller, 'manage-complaint', this.factsOf(collective));
    };
  }

  /** It belongs to whoever opened it and their teams, and to the teams that answer the shared points. */
  factsOf(collective: OpenedCollective): AccessFacts {
    const { openedBy, recordedOn } = collective;
    const openersTeams =
      openedBy !== null && recordedOn !== null ? this.lookups.teamsOfStaff(openedBy, recordedOn) : [];
    return {
      ...(openedBy === null ? {} : { registeredBy: openedBy }),
      teams: [...teamsOfCollective(collective), ...openersTeams],
    };
  }
}
