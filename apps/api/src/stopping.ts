import type { Lydhoer } from './create-app.js';

/** Requests in hand get so many milliseconds to finish; then their connections are cut, however slowly they send. */
const grace = 5_000;
/** Then there is so long to close: less than the ten seconds after which a container is killed. */
const patience = 9_000;

/**
 * Stops in order on SIGINT and SIGTERM: first whoever asks `/health/ready` learns that no more is taken, while the
 * requests in hand finish; then everything closes. A second signal stops at once.
 */
export function closeOnSignal({ app, requests, close }: Pick<Lydhoer, 'app' | 'requests' | 'close'>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      app.getHttpServer().closeAllConnections();
    }, grace).unref();
    setTimeout(() => process.exit(1), patience).unref();
    requests
      .drain()
      .then(close)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
