import type { Installation } from './installation.js';

export interface ContractBench {
  /** A new one for each case. */
  readonly installation: () => Installation;
}
