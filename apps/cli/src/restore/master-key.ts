import { masterKeyOf, settingsFrom, SettingsRefused } from '@lydhoer/config';
import { KeyReader } from '@lydhoer/event-store';

/** Whether the master key that is configured opens the keys; `none` when none can be had. */
export type MasterKeyFit = 'fits' | 'another' | 'none';

export function masterKeyFit(keys: string): MasterKeyFit {
  let masterKey: Buffer;
  try {
    masterKey = masterKeyOf(settingsFrom(process.env), { mayMake: false });
  } catch (error) {
    if (error instanceof SettingsRefused) return 'none';
    throw error;
  }
  const reader = KeyReader.open(keys);
  try {
    return reader.isWrappedBy(masterKey) ? 'fits' : 'another';
  } finally {
    reader.close();
  }
}

/** What the operator is to know, or to do. */
export const masterKeySentences: Readonly<Record<MasterKeyFit, string>> = {
  fits: 'The master key that is configured opens the keys.',
  another:
    'The master key that is configured is another one: nothing sealed can be read with it. Configure the one the store had.',
  none:
    'The master key is in no backup, and none is configured here: give the store the one it had ' +
    '(LYDHOER_MASTER_KEY_FILE; the demo keeps its own in keys/master.key).',
};
