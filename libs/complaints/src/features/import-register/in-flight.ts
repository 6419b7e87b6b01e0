/** Runs tasks side by side, so many at a time: what waits for the disk waits together. */
export class InFlight {
  private running = 0;
  private waiting: (() => void)[] = [];
  private failure: { readonly reason: unknown } | undefined;

  constructor(private readonly most: number) {}

  /** Begins a task, once there is room. Throws what an earlier task failed with. */
  async begin(task: () => Promise<void>): Promise<void> {
    while (this.running >= this.most) await this.oneDone();
    this.throwFailure();
    this.running++;
    void task()
      .catch((reason: unknown) => {
        this.failure ??= { reason };
      })
      .finally(() => {
        this.running--;
        for (const resume of this.waiting.splice(0)) resume();
      });
  }

  /** Waits for all tasks. Throws what one of them failed with. */
  async done(): Promise<void> {
    while (this.running > 0) await this.oneDone();
    this.throwFailure();
  }

  private oneDone(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private throwFailure(): void {
    if (this.failure) throw this.failure.reason;
  }
}
