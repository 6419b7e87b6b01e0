import Type from 'typebox';
import type { JobKind, Work } from '../job-kind.js';

export interface ScriptInput {
  readonly name: string;
}

/** A kind of job that does what a spec says, and remembers each time that it was called. */
export class ScriptedKind implements JobKind<ScriptInput> {
  readonly input = Type.Object({ name: Type.String() }, { additionalProperties: false });
  readonly calls: Work<ScriptInput>[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly script: (work: Work<ScriptInput>, call: number) => Promise<object>,
    readonly name = 'try-out',
    readonly runs: JobKind['runs'] = 'by-a-worker',
  ) {}

  carryOut(work: Work<ScriptInput>): Promise<object> {
    const call = this.calls.push(work);
    for (const look of this.waiting) look();
    return this.script(work, call);
  }

  /** Resolves when it has been called so many times. */
  called(times: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.calls.length < times) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }
}

/** A gate that a spec opens. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Ends when the handler is told to. */
export const untilStopped = ({ signal }: Pick<Work, 'signal'>): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
  });
