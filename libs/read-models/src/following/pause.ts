const first = 50;
const longest = 5_000;

/** Waits before the next attempt: twice as long each time, up to five seconds, spread at random. Ends at an abort. */
export function pause(attempt: number, signal: AbortSignal): Promise<void> {
  const milliseconds = Math.min(longest, first * 2 ** attempt) * (0.5 + Math.random() / 2);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
