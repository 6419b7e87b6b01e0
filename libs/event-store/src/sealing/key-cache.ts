import type { DataKey } from './key-boxes.js';

/** The data keys used last, at most `capacity` of them. A key that leaves is overwritten in memory. */
export class KeyCache {
  private readonly keys = new Map<string, DataKey>();

  constructor(private readonly capacity: number) {}

  get(name: string): DataKey | undefined {
    const key = this.keys.get(name);
    if (!key) return undefined;
    // A Map keeps the order of insertion: put it back at the end, so that the first one is the longest unused.
    this.keys.delete(name);
    this.keys.set(name, key);
    return key;
  }

  put(name: string, key: DataKey): void {
    this.drop(name);
    this.keys.set(name, key);
    if (this.keys.size <= this.capacity) return;
    const [longestUnused] = this.keys.keys();
    if (longestUnused !== undefined) this.drop(longestUnused);
  }

  drop(name: string): void {
    const key = this.keys.get(name);
    if (!key) return;
    this.keys.delete(name);
    key.sealing.fill(0);
    key.hashing.fill(0);
  }

  clear(): void {
    for (const name of [...this.keys.keys()]) this.drop(name);
  }
}
