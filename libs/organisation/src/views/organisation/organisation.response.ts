/** The children's ages a team covers, both inclusive. */
export class AgesResponse {
  from!: number;
  to!: number;
}

export class DepartmentResponse {
  /** Stable for ever. */
  code!: string;
  name!: string;
  /** The first day it exists. */
  validFrom!: string;
}

export class TeamResponse {
  /** Stable for ever. */
  code!: string;
  /** The code of its department. */
  department!: string;
  name!: string;
  /** Null where the team is not divided by age. */
  ages!: AgesResponse | null;
  /** The first day it exists. */
  validFrom!: string;
  /** The last day it exists, null when open. */
  validTo!: string | null;
}

/** The municipality's departments and teams. */
export class OrganisationResponse {
  /** The day they exist on; null when all are shown, each with its validity. */
  on!: string | null;
  departments!: DepartmentResponse[];
  teams!: TeamResponse[];
}
