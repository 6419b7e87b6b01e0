import { Refusal } from '@lydhoer/kernel';
import type { ReadModels } from '@lydhoer/read-models';
import { foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ReviewPublished } from '@lydhoer/reviews/events';
import { learningViews } from '../learning.module.js';
import { Lookups } from './lookups.js';

const published = recorded<ReviewPublished>(
  'ReviewPublished',
  { reviewId: 'r1', publishedOn: '2026-03-01', findings: ['f1'], recommendations: ['a1'] },
  { stream: 'review-r1' },
);
const finding = { kind: 'finding', reviewId: 'r1', findingId: 'f1' } as const;

/** Lookups over a set that has folded nothing until it is asked to catch up. */
function behind() {
  const caughtUp: string[] = [];
  const readModels: Pick<ReadModels, 'read' | 'caughtUp'> = {
    read: () => foldInto(learningViews, caughtUp.length === 0 ? [] : [published]),
    caughtUp: (set) => Promise.resolve(void caughtUp.push(set)),
  };
  return { lookups: new Lookups(readModels as ReadModels), caughtUp };
}

describe('A lookup', () => {
  it('is asked again at the log’s head before it leads to a refusal', async () => {
    const { lookups, caughtUp } = behind();
    const known = await lookups.deciding(
      () => lookups.known([finding]),
      (found) => (found.size > 0 ? Promise.resolve(found) : Promise.reject(new Refusal('evidence-unknown'))),
    );
    expect([...known]).toEqual([['finding r1 f1', { annulled: false, goesOn: null }]]);
    expect(caughtUp).toEqual(['learning']);
  });
  it('that still says no at the head refuses', async () => {
    const { lookups } = behind();
    const decide = () => Promise.reject(new Refusal('evidence-unknown'));
    await expect(lookups.deciding(() => undefined, decide)).rejects.toMatchObject({ code: 'evidence-unknown' });
  });
  it('is not asked again for a refusal that does not rest on it', async () => {
    const { lookups, caughtUp } = behind();
    const decide = () => Promise.reject(new Refusal('action-already-agreed'));
    await expect(lookups.deciding(() => undefined, decide)).rejects.toMatchObject({ code: 'action-already-agreed' });
    expect(caughtUp).toEqual([]);
  });
  it('takes a finding for a recommendation never, nor one of another review', () => {
    const rows = foldInto(learningViews, [published]);
    const lookups = new Lookups({ read: () => rows } as unknown as ReadModels);
    const recommendation = { kind: 'recommendation', reviewId: 'r1', recommendationId: 'a1' } as const;
    const wrong = [
      { ...recommendation, recommendationId: 'f1' },
      { ...finding, findingId: 'a1' },
      { ...finding, reviewId: 'r2' },
    ];
    expect([...lookups.known([...wrong, recommendation]).keys()]).toEqual(['recommendation r1 a1']);
  });
});
