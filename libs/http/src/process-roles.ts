/** What this process does of what an installation does: `api` answers requests, `worker` does what nobody waits for. */
export class ProcessRoles {
  constructor(private readonly roles: ReadonlySet<'api' | 'worker'>) {}

  /** Takes the requests of people; without it, health and metrics alone. */
  get answers(): boolean {
    return this.roles.has('api');
  }

  /** Carries out jobs, timers and policies. Policies ask it before they begin. */
  get works(): boolean {
    return this.roles.has('worker');
  }
}
