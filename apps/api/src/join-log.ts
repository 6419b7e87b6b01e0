import { setTimeout as wait } from 'node:timers/promises';
import {
  joinInstallation,
  StoreUnavailable,
  type ApplicationLog,
  type EventStore,
  type SharedVault,
} from '@lydhoer/event-store';

export interface LogToJoin {
  /** The log as it is. */
  readonly store: EventStore;
  /** The same for the application: nobody reads or writes it before it is joined. */
  readonly log: ApplicationLog;
  readonly vault: SharedVault;
  readonly mode: 'demo' | 'live';
  readonly masterKey: Uint8Array;
  readonly folder: string;
  /** How far the views of the folder have followed the log, as their files say. */
  readonly viewed: () => bigint;
  /** Begins to fold; throws the store's errors. */
  readonly fold: () => Promise<void>;
  readonly say: (sentence: string) => void;
}

const longestPause = 5_000;

/**
 * Makes sure that a shared log is this installation's, brings the keys up to its head, and opens it to the application.
 * Tries until the log can be reached or the signal aborts. Throws `StoreRefused`.
 */
export async function joinLog(joining: LogToJoin, signal: AbortSignal): Promise<void> {
  for (let failures = 0; ; failures++) {
    try {
      await joinOnce(joining);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || signal.aborted) throw error;
      if (failures === 0) joining.say(`The log cannot be reached; it is tried until it can: ${error.message}`);
      const pause = Math.min(longestPause, 50 * 2 ** Math.min(failures, 10)) * (0.5 + Math.random() / 2);
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function joinOnce({ store, log, vault, mode, masterKey, folder, viewed, fold }: LogToJoin): Promise<void> {
  const { mirrored } = vault;
  const positions = [viewed(), mirrored?.position ?? 0n];
  const known = mirrored && { ...mirrored, position: positions.reduce((a, b) => (a > b ? a : b)) };
  const installation = await joinInstallation(store, { mode, masterKey, known, folder });
  await vault.join(installation);
  log.openUp();
  await fold();
}
