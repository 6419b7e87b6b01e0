/** A sign-in token for the demo. */
export class DemoTokenResponse {
  /** Send it as `Authorization: Bearer <token>`. Valid for twelve hours. */
  token!: string;
  persona!: string;
  /** The persona's id as a staff member. */
  staffId!: string;
  name!: string;
  roles!: string[];
  /** Codes of the persona's teams. */
  teams!: string[];
}
