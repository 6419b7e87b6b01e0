import { Refusal } from '@lydhoer/kernel';
import type { TaggingRefusal } from './learning.refusals.js';
import { tagSchemes, type TagScheme } from './learning.values.js';

/** The list of that name. One that no tag can be from is answered like a tag that does not stand. */
export function tagSchemeNamed(name: string): TagScheme {
  const scheme = tagSchemes.find((known) => known === name);
  if (!scheme) throw new Refusal<TaggingRefusal>('tag-unknown');
  return scheme;
}
