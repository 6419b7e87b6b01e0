/** What would become of the deadlines of a rule. */
export class RuleMovesResponse {
  /** The code of the rule. */
  rule!: string;
  /** So many deadlines would move to a later day. */
  later!: number;
  /** So many would move to an earlier day. */
  earlier!: number;
  /** So many would keep the day that counts, and change the other. */
  otherwise!: number;
  /** So many would begin, because there is a length for them now. */
  begin!: number;
  /** So many would end, because there is none any more. */
  end!: number;
}

/** A deadline that would move. */
export class MovedDeadlineResponse {
  complaintId!: string;
  /** The number that people say. */
  number!: string;
  deadlineId!: string;
  rule!: string;
  /** The day that counts now. */
  countsOn!: string;
  /** The day that would count. */
  wouldCountOn!: string;
  /** The date past every day off, now. */
  latestOn!: string;
  /** The date past every day off, then. */
  wouldBeLatestOn!: string;
}

/** What a change of the calendar would do to the open deadlines, before it is made. */
export class RecalculationResponse {
  /** The version of the calendar that deadlines are computed by now. */
  calendar!: string;
  /** So many complaints could have deadlines that move. */
  complaints!: number;
  /** So many of them were looked at: the first 5 000. When it is fewer than there are, the numbers are of these. */
  examined!: number;
  /** By the code of the rule. */
  rules!: RuleMovesResponse[];
  /** Up to ten, of complaints that the caller may read. */
  examples!: MovedDeadlineResponse[];
}
