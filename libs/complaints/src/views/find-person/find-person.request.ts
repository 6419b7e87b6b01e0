import { IsCpr } from '../../intake/is-cpr.js';

/** Whom to look for. In the body, for an address is logged. */
export class FindPersonRequest {
  /** The CPR number, with or without the hyphen. */
  @IsCpr() cpr!: string;
}
