import { traceparentFrom } from './traceparent.js';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';

describe('A traceparent', () => {
  it('names the trace, the caller’s span, and whether it is recorded', () => {
    expect(traceparentFrom(`00-${trace}-${span}-01`)).toEqual({ traceId: trace, spanId: span, sampled: true });
    expect(traceparentFrom(`00-${trace}-${span}-02`)).toMatchObject({ sampled: false });
  });

  it('of a later version may say more', () => {
    expect(traceparentFrom(`cc-${trace}-${span}-01-what-the-future-brings`)).toMatchObject({ traceId: trace });
  });

  it.each([
    undefined,
    ['00', '01'],
    '',
    `00-${trace}-${span}`,
    `ff-${trace}-${span}-01`,
    `00-${trace}-${span}-01-more`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace}-${span}-01\n`,
    ` 00-${trace}-${span}-01`,
  ])('that is %j says nothing', (header) => {
    expect(traceparentFrom(header)).toBeUndefined();
  });
});
