import { answerIn } from './load.js';
import { inTurns, pairedRatio, percentile, spreadOf } from './statistics.js';

describe('The statistics of the benchmark', () => {
  it('take the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]).toEqual([50, 99, 100]);
    expect(percentile([7], 0.01)).toBe(7);
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });

  it('say the median of the rounds, and how far they lie apart', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3, rounds: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4, rounds: 4 });
  });

  it('pair the rounds: a machine that slows both halves down changes no ratio', () => {
    expect(pairedRatio([80, 8], [100, 10])).toMatchObject({ median: 0.8, least: 0.8, most: 0.8 });
    expect(() => pairedRatio([1, 2], [1])).toThrow('2 rounds beside 1');
  });

  it('take turns, after one round that does not count', async () => {
    const order: string[] = [];
    const note = (who: string) => (round: number) => {
      order.push(`${who}${round}`);
      return round;
    };
    expect(await inTurns(2, note('ours'), note('bare'))).toEqual({ ours: [0, 1], bare: [0, 1] });
    expect(order).toEqual(['ours-1', 'bare-1', 'ours0', 'bare0', 'ours1', 'bare1']);
  });
});

describe('The load generator', () => {
  const answer = 'HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\nabcd';

  it('knows where an answer ends', () => {
    expect(answerIn(Buffer.from(answer))).toEqual({ status: 201, length: answer.length });
    expect(answerIn(Buffer.from(`${answer}HTTP/1.1 5`))).toEqual({ status: 201, length: answer.length });
    for (let cut = 0; cut < answer.length; cut++) expect(answerIn(Buffer.from(answer.slice(0, cut)))).toBeUndefined();
  });

  it('knows where an answer in chunks ends', () => {
    const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n';
    expect(answerIn(Buffer.from(chunked))).toEqual({ status: 200, length: chunked.length });
    expect(answerIn(Buffer.from(chunked.slice(0, -1)))).toBeUndefined();
  });
});
