import type { Sealable, Sealed } from '@lydhoer/kernel';
import { SqliteVault } from '@lydhoer/event-store';

/** Where the lives get their personal texts from: in clear, to be checked against the schemas, or sealed. */
export interface Texts {
  /** A text of about so many characters, or a name. */
  text(about: Length): Sealable;
}

const lengths = { name: 24, note: 80, reasons: 240, narrative: 600 } as const;
export type Length = keyof typeof lengths;

const sentence = 'En syntetisk borger fortæller om en syntetisk sag, som ingen kan tage for en rigtig. ';
const clear = (about: Length): string =>
  sentence.repeat(Math.ceil(lengths[about] / sentence.length)).slice(0, lengths[about]);

export const clearTexts: Texts = { text: clear };

/**
 * Texts that are sealed once and used again and again: boxes of the real size that the real vault opens, under sixteen
 * keys in all instead of two for each complaint. A million keys would take an hour to make; a case page therefore
 * finds its keys in memory more often than in life.
 */
export async function sealedTexts(vault: SqliteVault): Promise<Texts> {
  const keys = Array.from({ length: 16 }, (_, index) => `text:synthetic-${index}`);
  await vault.ensure(keys);
  const sealed = (about: Length): readonly Sealed[] => keys.map((key) => vault.seal(key, clear(about)));
  const boxes: Readonly<Record<Length, readonly Sealed[]>> = {
    name: sealed('name'),
    note: sealed('note'),
    reasons: sealed('reasons'),
    narrative: sealed('narrative'),
  };
  let given = 0;
  return {
    text: (about) => {
      const box = boxes[about][given++ % keys.length];
      if (!box) throw new Error('no boxes');
      return box;
    },
  };
}
