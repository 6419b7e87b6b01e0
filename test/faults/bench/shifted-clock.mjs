// Loaded with --import: this process's clock goes wrong by CLOCK_STEP milliseconds, and by as much again each
// time it gets SIGUSR2.
const step = Number(process.env.CLOCK_STEP);
let shift = step;
process.on('SIGUSR2', () => {
  shift += step;
  process.stderr.write(
    `${JSON.stringify({ level: 'info', message: `the clock was set to ${new Date().toISOString()}` })}\n`,
  );
});

const RealDate = Date;
globalThis.Date = class Date extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
