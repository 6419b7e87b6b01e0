import type { PersonaName } from '@lydhoer/access';
import type { Api } from './api.js';
import { Unanswered } from './api.js';

/** A command as a client gives it. */
export interface Command {
  readonly by: PersonaName;
  readonly path: string;
  readonly body: unknown;
  /** The types of the events that it leaves when it is carried out: all of them, in this order, or none. */
  readonly leaves: readonly string[];
}

/** What a client knows of a command: what was answered, if anything was. */
export interface Entry {
  readonly command: Command;
  readonly key: string;
  outcome: 'unanswered' | 'refused' | Acknowledged;
}

export interface Acknowledged {
  /** The id of what was created or changed. */
  readonly id: string;
  readonly revision: bigint;
  readonly position: bigint;
}

/** Everything that clients sent, each entry written before the command leaves and changed when its answer has arrived. */
export class Ledger {
  readonly entries = new Map<string, Entry>();
  /** Why commands were refused, so that a proof can show that they were not all. */
  readonly refusals: string[] = [];
  acknowledged = 0;

  /** Sends a command for the first time. Throws `Unanswered` when no whole answer came. */
  async send(api: Api, key: string, command: Command, alone = false): Promise<Acknowledged | undefined> {
    const entry: Entry = { command, key, outcome: 'unanswered' };
    this.entries.set(key, entry);
    return this.answer(api, entry, alone);
  }

  /** Sends again what was not answered, under the same key. */
  async sendAgain(api: Api): Promise<void> {
    for (const entry of this.unanswered()) await this.answer(api, entry, false);
  }

  unanswered(): readonly Entry[] {
    return [...this.entries.values()].filter(({ outcome }) => outcome === 'unanswered');
  }

  private async answer(api: Api, entry: Entry, alone: boolean): Promise<Acknowledged | undefined> {
    const { by, path, body } = entry.command;
    const { status, body: said } = await api.post(by, path, body, { key: entry.key, alone });
    if (status >= 300) {
      // The outcome is known only when the app says that nothing was written.
      if (said.type === '/problems/outcome-unknown') throw new Unanswered('outcome-unknown', false);
      entry.outcome = 'refused';
      this.refusals.push(`${path}: ${status} ${JSON.stringify(said)}`);
      return undefined;
    }
    const { id, revision, position } = said as Record<'id' | 'revision' | 'position', string>;
    const acknowledged = { id, revision: BigInt(revision), position: BigInt(position) };
    entry.outcome = acknowledged;
    this.acknowledged++;
    return acknowledged;
  }
}
