import type { DeclaredSet } from '../views-file/declared-set.js';

/**
 * Divides sets into at most so many groups of about the same work: each group reads the log once. What a set folds
 * says how much work it is.
 */
export function grouped<T>(items: readonly T[], declaredOf: (item: T) => DeclaredSet, groups: number): readonly T[][] {
  const work = (item: T) => declaredOf(item).types.length;
  const filled = Array.from({ length: Math.min(groups, items.length) }, () => ({ items: [] as T[], work: 0 }));
  for (const item of items.toSorted((a, b) => work(b) - work(a))) {
    const least = filled.reduce((a, b) => (b.work < a.work ? b : a));
    least.items.push(item);
    least.work += work(item);
  }
  return filled.map((group) => group.items);
}
