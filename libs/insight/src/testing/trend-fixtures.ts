import fc from 'fast-check';
import { bases, buckets, dimensions, levels, units, type Cut } from '../domain/cut.js';

/** A point as the events of a complaint carry it. */
export const pointInEvent = (pointId: string, theme: string, team = 'team-1') => ({
  pointId,
  kind: 'formalitet' as const,
  theme,
  consequences: [],
  legalBasis: null,
  team,
  description: null,
});

/** Any way to cut the figures, with one of these filters. */
export const anyCut = (...filters: readonly Cut['filters'][]): fc.Arbitrary<Cut> =>
  fc.record({
    unit: fc.constantFrom(...units),
    bucket: fc.constantFrom(...buckets),
    basis: fc.constantFrom(...bases),
    by: fc.uniqueArray(fc.constantFrom(...dimensions), { maxLength: 3 }),
    level: fc.constantFrom(...levels),
    filters: fc.constantFrom(...filters),
  });
