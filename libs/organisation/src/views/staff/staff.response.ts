/** Somebody who works here, in the same teams for the time being. */
export class StaffMemberResponse {
  staffId!: string;
  /** Null when it was forgotten. */
  name!: string | null;
  /** True when the name was forgotten. */
  forgotten!: boolean;
  roles!: string[];
  /** Codes of the teams. */
  teams!: string[];
  /** The first day in these teams. */
  validFrom!: string;
  /** The last day in these teams, null when open. */
  validTo!: string | null;
}

/** Who works here. */
export class StaffResponse {
  /** The day they work here; null when everybody is shown. */
  on!: string | null;
  staff!: StaffMemberResponse[];
}
