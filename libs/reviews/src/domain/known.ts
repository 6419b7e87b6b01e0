import type { PlainDate } from '@lydhoer/kernel';

/** What the lookups say about a complaint that a command names. */
export interface KnownComplaint {
  readonly kind: 'contact' | 'complaint';
}

/** What the lookups say about a team, a department or a person that a recommendation is sent to. */
export interface KnownAddressee {
  readonly validFrom: PlainDate;
  /** The last day, null while it is open. */
  readonly validTo: PlainDate | null;
  /** Whether it is one who may reply to a recommendation; teams and departments reply through their leaders. */
  readonly mayReply: boolean;
}
