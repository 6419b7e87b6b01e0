/** Words in a row that are compared as one: few enough to survive a changed word, enough to mean something. */
const wordsInShingle = 3;
/** Shorter texts are alike by accident. */
const fewestWords = 6;

/**
 * How alike two texts are, from 0 to 1: the share of their three-word sequences that both have (resemblance; A. Z.
 * Broder, On the resemblance and containment of documents, 1997: Jaccard's index of the shingle sets). Upper and lower
 * case, punctuation and line breaks make no difference. 0 when either has fewer than six words.
 */
export function resemblance(one: string, another: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(another)];
  const common = [...a].filter((shingle) => b.has(shingle)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = Array.from(
    text
      .normalize('NFKC')
      .toLocaleLowerCase('da')
      .matchAll(/[\p{L}\p{N}]+/gu),
    ([word]) => word,
  );
  if (words.length < fewestWords) return new Set();
  const starts = words.slice(0, words.length - wordsInShingle + 1);
  return new Set(starts.map((_, at) => words.slice(at, at + wordsInShingle).join(' ')));
}
