/** A contact or a complaint in which the person is a party, or was. */
export class PersonsComplaintResponse {
  complaintId!: string;
  /** The number that people say. */
  number!: string;
}

export class FoundPersonResponse {
  /** Null: nobody is known under the number, or only where the caller may not read persons. */
  personId!: string | null;
  /** Those of which the caller may read persons, the latest registered first; at most 100. */
  complaints!: PersonsComplaintResponse[];
}
