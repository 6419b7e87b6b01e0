import type { PlainDate } from '@lydhoer/kernel';

/** What the lookups say about a complaint that a command names. */
export interface KnownComplaint {
  readonly kind: 'contact' | 'complaint';
  /** Whether its registration was annulled. */
  readonly annulled: boolean;
  /** The complaint that goes on instead: it was merged into that one, or annulled as a second registration of it. */
  readonly goesOnIn: string | null;
}

/** What the lookups say about a team, a department or a person that a recommendation is sent to. */
export interface KnownAddressee {
  readonly validFrom: PlainDate;
  /** The last day, null while it is open. */
  readonly validTo: PlainDate | null;
  /** Whether it is one who may reply to a recommendation; teams and departments reply through their leaders. */
  readonly mayReply: boolean;
}
