import { Refusal } from './refusal.js';

describe('A refusal', () => {
  it('is an error that is told from others by its name, and reads as its code', () => {
    expect(String(new Refusal('too-late'))).toBe('Refusal: too-late');
  });

  it('carries the facts that put it right, none where there are none', () => {
    expect(new Refusal('too-late', { latest: '2026-01-01' }).facts).toEqual({ latest: '2026-01-01' });
    expect(new Refusal('too-late').facts).toEqual({});
  });
});
