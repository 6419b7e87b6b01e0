import { forgotten, type Vault } from '@lydhoer/event-store';
import type { Sealed } from '@lydhoer/kernel';

/** A sealed cell opened for somebody who may read it; null for others, and when it was forgotten. */
export function shownText(vault: Vault, cell: string | null, shown: boolean): string | null {
  if (cell === null || !shown) return null;
  const clear = vault.open(JSON.parse(cell) as Sealed);
  return clear === forgotten ? null : clear;
}

/** Whether the key of a sealed cell was destroyed. */
export const isForgotten = (vault: Vault, cell: string): boolean =>
  vault.open(JSON.parse(cell) as Sealed) === forgotten;
