/** How much is measured. `quick` proves in CI that everything runs and every gate holds; its figures are worth little. */
export interface Plan {
  readonly rounds: number;
  /** Seconds of one round of load over HTTP. */
  readonly seconds: number;
  readonly appends: { readonly single: number; readonly concurrent: number; readonly batches: number };
  /** Complaints in the logs that are caught up with; about fourteen events each. */
  readonly catchUp: readonly number[];
  /** Complaints in the log that is built again while commands run. */
  readonly rebuild: number;
  readonly importRows: number;
  /** Complaints in the data folders that are asked, beside the first of them. */
  readonly rungs: readonly number[];
  /** Complaints in the log that is moved to an EventStoreDB server and caught up with there. */
  readonly eventStoreDb: number;
  /** Open deadlines that a change of the calendar computes anew. */
  readonly deadlines: number;
  /** Of each kind, on each rung. */
  readonly queries: number;
}

export const quick: Plan = {
  rounds: 1,
  seconds: 1,
  appends: { single: 300, concurrent: 3_200, batches: 30 },
  catchUp: [1_000],
  rebuild: 1_000,
  importRows: 500,
  rungs: [200, 1_000],
  eventStoreDb: 200,
  deadlines: 10_000,
  queries: 50,
};

export const standard: Plan = {
  rounds: 5,
  seconds: 4,
  appends: { single: 2_000, concurrent: 16_000, batches: 200 },
  catchUp: [20_000, 200_000],
  rebuild: 20_000,
  importRows: 20_000,
  rungs: [1_000, 10_000, 100_000],
  eventStoreDb: 5_000,
  deadlines: 100_000,
  queries: 400,
};

/** With the rung of a million complaints: ten gigabytes and an hour more. */
export const full: Plan = { ...standard, rungs: [...standard.rungs, 1_000_000] };

/** What a part of the benchmark is given. */
export interface Bench {
  readonly plan: Plan;
  /** A folder of this run, removed at its end. */
  readonly folder: string;
  /** Where logs are kept between runs; undefined: they are not. */
  readonly logs: string | undefined;
  /** Progress, for whoever waits. */
  readonly say: (sentence: string) => void;
}
