import { forgotten, type Vault } from '@lydhoer/event-store';
import type { Sealed } from '@lydhoer/kernel';

/** A sealed cell opened for somebody who may read it; null when there is none or it was forgotten. */
export function shownText(vault: Vault, cell: string | null): string | null {
  if (cell === null) return null;
  const clear = vault.open(JSON.parse(cell) as Sealed);
  return clear === forgotten ? null : clear;
}
