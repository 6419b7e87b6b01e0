import type { Lydhoer } from './create-app.js';

/** Requests in hand get so long to finish. */
const patience = 15_000;

/** Stops in order on SIGINT and SIGTERM; a second signal stops at once. */
export function closeOnSignal({ close }: Pick<Lydhoer, 'close'>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
