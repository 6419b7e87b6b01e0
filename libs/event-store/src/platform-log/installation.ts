import { randomUUID } from 'node:crypto';
import { appendUntilKnown } from '../port/append-until-known.js';
import { AppendOutcomeUnknown, StoreRefused, StoreUnavailable, WrongExpectedRevision } from '../port/errors.js';
import type { EventStore } from '../port/event-store.js';
import { lock, unlock } from '../sealing/key-boxes.js';
import { platformEvent } from './platform-events.js';

/** Whose a shared log is. */
export interface Founded {
  /** A UUID: the identity of the log and of the installation. */
  readonly installation: string;
  readonly mode: 'demo' | 'live';
  /** Sealed under the master key, in base64: whoever has another one is told so. */
  readonly masterKeyCheck: string;
}

export interface Joining {
  readonly mode: 'demo' | 'live';
  readonly masterKey: Uint8Array;
  /** What the data folder remembers of its log; undefined for a new one. */
  readonly known: { readonly installation: string; readonly position: bigint } | undefined;
  /** The data folder, for sentences. */
  readonly folder: string;
}

const stream = 'installation-founding';
const type = 'InstallationFounded';
const checkText = Buffer.from('lydhoer');

/**
 * Finds out whose log it is, and makes an empty one this installation's. Answers the installation's id. Throws
 * `StoreRefused` for a log that is another's, of the other mode, under another master key, or shorter than it was;
 * `StoreUnavailable` and the store's other errors.
 */
export async function joinInstallation(store: EventStore, joining: Joining): Promise<string> {
  const { known, folder } = joining;
  const founded = (await foundingOf(store)) ?? (await found(store, joining));
  refuseOther(founded, joining);
  if (known && known.installation !== founded.installation) {
    throw refused(
      `The log belongs to the installation ${founded.installation}, and ${folder} to ${known.installation}. ` +
        'Connect the log that this folder belongs to, or give this process an empty folder: it is filled from the log.',
    );
  }
  const head = await store.head();
  if (known && known.position > head) {
    throw refused(
      `The log ends at ${head}, and ${folder} has seen it up to ${known.position}: it is an older copy. Connect the ` +
        'newer one. If it was put back on purpose, move this folder away: it is filled again from the log.',
    );
  }
  return founded.installation;
}

/**
 * Makes a log that somebody has filled from another one the installation's that it was, the last thing that is written to
 * it: until then nothing starts on it. May be done again. Throws `StoreRefused` when it is another's by now, and the
 * store's errors.
 */
export async function foundInstallation(
  store: EventStore,
  founding: Pick<Joining, 'mode' | 'masterKey'> & Pick<Founded, 'installation'>,
): Promise<void> {
  const founded = await writeFounding(store, founding);
  if (founded.installation !== founding.installation) throw refused('The log was made somebody else’s meanwhile.');
}

/** Whose log it is; undefined as long as it is nobody's. Throws the store's errors. */
export async function foundingOf(store: EventStore): Promise<Founded | undefined> {
  const [event] = await store.readStream(stream, { limit: 1 });
  return event?.data as Founded | undefined;
}

async function found(
  store: EventStore,
  { mode, masterKey, known }: Pick<Joining, 'mode' | 'masterKey' | 'known'>,
): Promise<Founded> {
  if ((await store.head()) > 0n) {
    // Another process may have founded it since.
    const founded = await foundingOf(store);
    if (founded) return founded;
    throw refused(
      'The log holds events, and no installation of Lydhør was founded in it: it is somebody else’s. ' +
        'Connect an empty one, or the one that this installation belongs to.',
    );
  }
  if (known) {
    throw refused('The log is empty, and the data folder has seen another one. Connect that one.');
  }
  return writeFounding(store, { installation: randomUUID(), mode, masterKey });
}

/** Answers what counts: the founding of whoever was first. */
async function writeFounding(
  store: EventStore,
  { installation, mode, masterKey }: Pick<Joining, 'mode' | 'masterKey'> & Pick<Founded, 'installation'>,
): Promise<Founded> {
  const check = lock(masterKey, installation, checkText).toString('base64');
  const founded: Founded = { installation, mode, masterKeyCheck: check };
  try {
    const event = platformEvent(installation, type, founded, { actor: 'system:installation', commandId: installation });
    await appendUntilKnown(store, stream, 'no-stream', [event]);
    return founded;
  } catch (error) {
    if (error instanceof AppendOutcomeUnknown) throw new StoreUnavailable(error.message);
    const first = error instanceof WrongExpectedRevision ? await foundingOf(store) : undefined;
    if (!first) throw error;
    return first;
  }
}

function refuseOther(
  { installation, mode, masterKeyCheck }: Founded,
  joining: Pick<Joining, 'mode' | 'masterKey'>,
): void {
  if (mode !== joining.mode) {
    throw refused(
      `The log is in ${mode} mode and this process in ${joining.mode} mode. Their data never mix: connect another log.`,
    );
  }
  if (isUnderMasterKey({ installation, masterKeyCheck }, joining.masterKey)) return;
  throw new StoreRefused(
    'wrong-master-key',
    'The log belongs to another master key than the one configured. Give every process of the installation the same one.',
  );
}

/** Whether it was founded under this master key. */
export function isUnderMasterKey(
  { installation, masterKeyCheck }: Pick<Founded, 'installation' | 'masterKeyCheck'>,
  masterKey: Uint8Array,
): boolean {
  return unlock(masterKey, installation, Buffer.from(masterKeyCheck, 'base64'))?.equals(checkText) ?? false;
}

const refused = (sentence: string) => new StoreRefused('foreign', sentence);
