import { Injectable } from '@nestjs/common';
import { ComplaintLinks } from './lookups/complaint-links.js';

/**
 * What is decided about one case and rests on another is decided one after the other: each has a stream of its own, and
 * no stream knows of the other. Otherwise a merge and an annulment at the same moment would make both cases vanish.
 * Holds within this process; see ADR 0033 for several.
 */
@Injectable()
export class CasesInTurn {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly links: ComplaintLinks) {}

  /** Carries out `work` when what came before it has ended, however that ended. Gives its result, or its error. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn;
    // Whoever asked hears of it; whoever comes next does not.
    turn.catch(() => undefined);
    return turn;
  }

  /** The same for what rests on the complaints that are merged into one: `work` is told which. Throws `ViewsBehind`. */
  knowingMerged<T>(complaintId: string, work: (mergedIntoIt: readonly string[]) => Promise<T>): Promise<T> {
    return this.inTurn(async () => work(await this.links.mergedIntoAtHead(complaintId)));
  }
}
