import { checkStep, type TrackRow } from './tracks.js';

const track: readonly TrackRow<'open' | 'shut', 'Shut' | 'Open' | 'Knock'>[] = [
  { state: 'open', may: 'Shut', by: 'x', leadsTo: 'shut', rule: 'x' },
  { state: 'shut', may: 'Open', by: 'x', leadsTo: 'open', rule: 'x' },
  { state: 'shut', may: 'Knock', by: 'x', leadsTo: 'open', rule: 'x' },
  { state: 'shut', may: 'Knock', by: 'x', leadsTo: 'shut', rule: 'x' },
];

describe('A step of a track', () => {
  it('is possible where the track has it', () => {
    expect(() => {
      checkStep(track, 'shut', 'Knock');
    }).not.toThrow();
  });
  it('is refused elsewhere, with what is possible there, each once', () => {
    expect(() => {
      checkStep(track, 'shut', 'Shut', { field: 'pointId' });
    }).toThrow(
      expect.objectContaining({
        code: 'step-not-possible',
        facts: { field: 'pointId', step: 'Shut', state: 'shut', may: ['Open', 'Knock'] },
      }),
    );
  });
});
