/** How jobs are carried in this process. */
export interface JobsOptions {
  /** Who this process is, also after a restart: the id of its data folder. */
  readonly node: string;
  /** Whether it carries out jobs and is woken by timers. One that does not carries out only what must run where it was asked. */
  readonly works: boolean;
  /** The folder for the files of jobs, which every process sees; a temporary one without it. */
  readonly spool?: string;
  /**
   * Redis, for BullMQ, and what the keys of this installation begin with there; without it jobs are carried within the
   * process.
   */
  readonly redis?: { readonly url: URL; readonly prefix: string };
  readonly pace?: Partial<Pace>;
}

/** In milliseconds. */
export interface Pace {
  /** Between two looks at what the log says is unfinished, which is then carried again. */
  readonly look: number;
  /** Between two looks at how a running job does: its progress is told, a cancelled one is stopped. */
  readonly tell: number;
  /** How long a run holds its job without being heard of. */
  readonly hold: number;
  /** Between two wakings of the timers. */
  readonly wake: number;
}

export const usualPace: Pace = { look: 5_000, tell: 2_000, hold: 60_000, wake: 30_000 };

/** Where the options are injected. */
export const jobsOptions = Symbol('how jobs are carried');
