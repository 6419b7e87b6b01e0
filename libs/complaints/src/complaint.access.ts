import { Injectable } from '@nestjs/common';
import { demand, type AccessFacts, type Caller, type Permission } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import type { ComplaintRefusal } from './domain/complaint.refusals.js';
import { teamsOf, type ComplaintState, type RegisteredComplaint } from './domain/complaint.state.js';
import { Lookups } from './lookups/lookups.js';

/** Who may do what to one contact or complaint. The list of complaints says the same in SQL. */
@Injectable()
export class ComplaintAccess {
  constructor(private readonly lookups: Lookups) {}

  /** For `Streams.decide`: throws `complaint-unknown` before anything was registered, then `Forbidden`. */
  demanding(caller: Caller, permission: Permission): (complaint: ComplaintState) => void {
    return (complaint) => {
      if (complaint === null) throw new Refusal<ComplaintRefusal>('complaint-unknown');
      demand(caller, permission, this.factsOf(complaint));
    };
  }

  /** What access to a complaint depends on. While nobody else answers for it, it is its registrar's teams'. */
  factsOf(complaint: RegisteredComplaint): AccessFacts {
    const { registeredBy, recordedOn, assigned } = complaint;
    const teams = teamsOf(complaint);
    const atRegistration = () =>
      registeredBy !== null && recordedOn !== null ? this.lookups.teamsOfStaff(registeredBy, recordedOn) : [];
    return {
      ...(registeredBy === null ? {} : { registeredBy }),
      assignee: assigned?.to,
      teams: teams.length > 0 ? teams : atRegistration(),
    };
  }
}
