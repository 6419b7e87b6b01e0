import { hash } from 'node:crypto';

/**
 * Remembers which register ids a file has had, in 16 to 32 bytes each, whatever their length: a 64-bit hash in an open table.
 * Among three million ids the chance that any two share a hash is one in four million.
 */
export class SeenIds {
  private table = new BigUint64Array(1024);
  private size = 0;

  /** Notes an id. False when it had been noted before. */
  add(id: string): boolean {
    const [fingerprint = 0n] = new BigUint64Array(Uint8Array.from(hash('sha256', id, 'buffer').subarray(0, 8)).buffer);
    if (!this.put(fingerprint || 1n)) return false;
    if (++this.size * 2 > this.table.length) this.grow();
    return true;
  }

  private put(fingerprint: bigint): boolean {
    const { table } = this;
    let at = Number(fingerprint % BigInt(table.length));
    while (table[at] !== 0n) {
      if (table[at] === fingerprint) return false;
      at = (at + 1) % table.length;
    }
    table[at] = fingerprint;
    return true;
  }

  private grow(): void {
    const full = this.table;
    this.table = new BigUint64Array(full.length * 2);
    for (const fingerprint of full) if (fingerprint !== 0n) this.put(fingerprint);
  }
}
