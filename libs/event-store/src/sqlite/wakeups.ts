/** Lets followers sleep until something was written. */
export class Wakeups {
  private readonly sleepers = new Set<() => void>();

  /** Sleeps until `wakeAll`, until the signal aborts, or at most so many milliseconds when given. */
  sleep(signal: AbortSignal, atMost: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = atMost === undefined ? undefined : setTimeout(wake, atMost);
      signal.addEventListener('abort', wake);
      this.sleepers.add(wake);
      if (signal.aborted) wake();
    });
  }

  wakeAll(): void {
    for (const wake of [...this.sleepers]) wake();
  }
}
