import { Injectable } from '@nestjs/common';

/**
 * What is decided about one case and rests on another is decided one after the other: each has a stream of its own, and
 * no stream knows of the other. Otherwise a merge and an annulment at the same moment would make both cases vanish.
 * Holds within this process; see ADR 0033 for several.
 */
@Injectable()
export class CasesInTurn {
  private last: Promise<unknown> = Promise.resolve();

  /** Carries out `work` when what came before it has ended, however that ended. Gives its result, or its error. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn;
    // Whoever asked hears of it; whoever comes next does not.
    turn.catch(() => undefined);
    return turn;
  }
}
