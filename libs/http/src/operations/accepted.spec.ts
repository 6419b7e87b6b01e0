import { preferredToJson } from './accepted.js';

describe('A type', () => {
  it.each([
    'text/plain',
    'TEXT/PLAIN; charset=utf-8',
    'text/plain, application/json;q=0.5',
    'text/*',
    '*/*;q=0.1, text/plain',
  ])('is preferred to JSON by Accept: %s', (accept) => {
    expect(preferredToJson('text/plain', accept)).toBe(true);
  });

  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'application/json, text/plain;q=0.9',
    'text/plain;q=0',
    'text/csv',
    'text/plain;q=nonsense',
  ])('is not preferred to JSON by Accept: %s', (accept) => {
    expect(preferredToJson('text/plain', accept)).toBe(false);
  });
});
