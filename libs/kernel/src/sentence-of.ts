/**
 * What went wrong, as a sentence for the operator; never longer than a line of a log. Looks at the message alone: errors
 * of another realm (the database driver's under Jest) are no `instanceof Error`.
 */
export function sentenceOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message).slice(0, 300);
}
