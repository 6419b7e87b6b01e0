import { AppendOutcomeUnknown, KeyTaken, StoreUnavailable, WrongExpectedRevision } from '@lydhoer/event-store';
import { exitCodes } from './exit-codes.js';
import { failureOf } from './failure.js';

describe('A command that a store ended', () => {
  const { signal } = new AbortController();

  it.each<[string, Error, RegExp]>([
    [
      'may be given again',
      new AppendOutcomeUnknown('no answer came'),
      /What was written stays; give the command again/,
    ],
    ['names who else writes', new WrongExpectedRevision('note-1', 0n, 4n), /^Somebody else writes .* note-1 is at 4/],
    ['names a key that is another one', new KeyTaken('person:a'), /^Somebody else writes .* another key person:a/],
    ['repeats what the store says', new StoreUnavailable('the server is away'), /^the server is away$/],
  ])('%s', (_claim, error, sentence) => {
    const failure = failureOf(error, signal, 'Stopped.');
    expect(failure).toEqual({ code: exitCodes.failed, message: expect.stringMatching(sentence) });
    expect(failureOf(error, AbortSignal.abort(), 'Stopped.').message).toBe('Stopped.');
  });
});
