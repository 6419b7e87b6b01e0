import { SignInRefused, type SignInFault } from '@lydhoer/access';
import {
  AppendOutcomeUnknown,
  AppendTooLarge,
  DamagedLog,
  KeyForgotten,
  PreconditionFailed,
  StoreUnavailable,
  TooManyConflicts,
  WrongExpectedRevision,
} from '@lydhoer/event-store';
import { ViewsBehind } from '@lydhoer/read-models';
import { inputProblems } from './input.problems.js';
import { platformProblems } from './platform.problems.js';
import { problemAnswer } from './problem-answer.js';
import { ProblemCatalog } from './problem-catalog.js';
import { problemOf } from './problem-of.js';

const catalog = new ProblemCatalog();
catalog.add(inputProblems);
catalog.add(platformProblems);

function answered(error: unknown) {
  const problem = problemOf(error);
  return problem && problemAnswer(catalog, problem, { language: 'en', requestId: 'r-12345678' });
}

describe('An error of the log is answered', () => {
  it.each<[Error, number, string, string | undefined]>([
    [new TooManyConflicts('complaint-1'), 503, 'too-many-conflicts', '1'],
    [new WrongExpectedRevision('complaint-1', 1n, 2n), 503, 'too-many-conflicts', '1'],
    [new WrongExpectedRevision('complaint-1', 1n, 'deleted'), 410, 'gone', undefined],
    [new AppendOutcomeUnknown('cut off'), 503, 'outcome-unknown', '2'],
    [new StoreUnavailable('disk full'), 503, 'store-unavailable', '5'],
    [new KeyForgotten('text:complaint-1'), 410, 'personal-data-forgotten', undefined],
    [new DamagedLog('the event at position 7'), 500, 'log-damaged', undefined],
    [new ViewsBehind('insight', 7n, 6n), 503, 'views-behind', '2'],
    [new ViewsBehind('insight', 7n, 6n, 'the event at position 7', true), 503, 'views-failed', undefined],
    [new AppendTooLarge('complaint-1', 2_000_000, 1_048_576), 413, 'command-too-large', undefined],
  ])('%s: %d %s', (error, status, code, retryAfter) => {
    const answer = answered(error);
    expect(answer).toMatchObject({ status, body: { type: `/problems/${code}` } });
    expect(answer?.headers['retry-after']).toBe(retryAfter);
    expect(JSON.stringify(answer?.body)).not.toContain(error.message);
  });

  it('412 without an ETag, when what was to be changed does not exist', () => {
    const answer = answered(new PreconditionFailed('complaint-1', 4n, 'no-stream'));
    expect(answer).toMatchObject({ status: 412, body: { expected: '4', current: null } });
    expect(answer?.headers).not.toHaveProperty('etag');
  });

  it('as ours alone, when the caller can do nothing about it', () => {
    expect(answered('a thrown text')).toBeUndefined();
  });
});

describe('A sign-in that is not taken is told apart', () => {
  it.each<[SignInFault, number, string]>([
    ['missing', 401, 'sign-in-missing'],
    ['malformed', 401, 'sign-in-not-valid'],
    ['forged', 401, 'sign-in-not-valid'],
    ['another-issuer', 401, 'sign-in-not-valid'],
    ['another-audience', 401, 'sign-in-for-another-service'],
    ['expired', 401, 'sign-in-expired'],
    ['service-away', 503, 'sign-in-service-away'],
  ])('%s: %d %s', (fault, status, code) => {
    const answer = answered(new SignInRefused(fault));
    expect(answer).toMatchObject({ status, body: { type: `/problems/${code}` } });
    expect(answer?.headers).toHaveProperty(status === 401 ? 'www-authenticate' : 'retry-after');
  });
});

describe('The problems of the platform', () => {
  it('are told in both languages, and no placeholder is left unfilled by the facts that come with it', () => {
    const placeholders = /\{(\w+)\}/g;
    for (const [code, { da, en }] of catalog.all()) {
      const names = (text: string) => [...text.matchAll(placeholders)].map(([, name]) => name).sort();
      expect([code, names(da.detail)]).toEqual([code, names(en.detail)]);
      expect(da.title).not.toBe(en.title);
    }
    expect(answered(new AppendTooLarge('s', 2, 1))?.body.detail).toBe(
      'At most 1 bytes can be written at once; this takes 2. Divide it.',
    );
  });
});
