import { AppendOutcomeUnknown, StoreUnavailable, type Vault } from '@lydhoer/event-store';

/**
 * Destroys a key after the log says that it is to be. When that fails it was recorded all the same, so nobody may hear
 * that nothing was written: throws `AppendOutcomeUnknown`, whose answer is to send the same again.
 */
export async function destroyRecorded(vault: Vault, key: string): Promise<void> {
  try {
    await vault.forget(key);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new AppendOutcomeUnknown(`it is recorded that a key is to be destroyed, and it is not yet: ${error.message}`);
  }
}
