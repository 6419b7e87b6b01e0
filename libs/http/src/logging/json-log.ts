import type { LoggerService } from '@nestjs/common';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Parts of Nest that tell at every start which modules and routes there are, or of errors that they also throw. */
const chatter: ReadonlySet<unknown> = new Set([
  'ExceptionHandler',
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

const frame = /^\s+at .*(?::\d+:\d+\)?|\(<anonymous>\))$/;

/**
 * The log of the process: one JSON object a line. Nobody writes bodies, query strings, names or texts into it, and an
 * error goes in by its name and its frames, because its message may quote data.
 */
export class JsonLog implements LoggerService {
  constructor(
    private readonly least: LogLevel = 'info',
    private readonly writeLine: (line: string) => void = (line) => {
      process.stderr.write(line);
    },
  ) {}

  /** Whether lines of this level are written at all. */
  takes(level: LogLevel): boolean {
    return logLevels.indexOf(level) <= logLevels.indexOf(this.least);
  }

  /** Writes an event of the process with its facts; those that are undefined are left out. */
  event(level: LogLevel, message: string, facts: Readonly<Record<string, unknown>> = {}): void {
    if (!this.takes(level)) return;
    const line = { time: new Date().toISOString(), level, message, ...facts };
    this.writeLine(
      `${JSON.stringify(line, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}\n`,
    );
  }

  /** An error's facts for a line: its name, its code, where it was thrown, and the same of what caused it. */
  static factsOf(error: unknown): Readonly<Record<string, unknown>> {
    if (typeof error !== 'object' || error === null) return { error: typeof error };
    const { name, message = '', code, stack = '', cause } = error as Partial<Error> & { readonly code?: unknown };
    // A message may have lines of its own that look like frames.
    const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
    return {
      error: name ?? 'object',
      ...(typeof code === 'string' ? { code } : {}),
      frames: frames
        .filter((line) => frame.test(line))
        .slice(0, 15)
        .map((line) => line.trim()),
      ...(cause === undefined ? {} : { cause: JsonLog.factsOf(cause) }),
    };
  }

  // What follows is how Nest itself logs: a message, and the name of the part that speaks as the last argument.

  log(message: unknown, ...rest: unknown[]): void {
    this.nest('info', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.nest('fatal', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.nest('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.nest('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.nest('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.nest('debug', message, rest);
  }

  private nest(level: LogLevel, message: unknown, rest: readonly unknown[]): void {
    const part = rest.at(-1);
    const facts = typeof part === 'string' ? { part } : {};
    const importance = chatter.has(part) ? 'debug' : level;
    if (typeof message === 'string') this.event(importance, message, facts);
    else this.event(importance, 'an error without a message of its own', { ...facts, ...JsonLog.factsOf(message) });
  }
}
