interface Waiter {
  readonly position: bigint;
  readonly settle: (reached: boolean) => void;
}

/** Requests that wait for a position. */
export class Waiters {
  private readonly waiting = new Set<Waiter>();

  /** True once the position is reached; false after so many milliseconds, or when it was given up. */
  wait(position: bigint, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        position,
        settle: (reached) => {
          clearTimeout(timer);
          this.waiting.delete(waiter);
          resolve(reached);
        },
      };
      const timer = setTimeout(waiter.settle, milliseconds, false);
      this.waiting.add(waiter);
    });
  }

  reached(position: bigint): void {
    for (const waiter of [...this.waiting]) if (waiter.position <= position) waiter.settle(true);
  }

  giveUp(): void {
    for (const waiter of [...this.waiting]) waiter.settle(false);
  }
}
