import { Chance } from '../../../apps/api/src/demo/chance.js';
import { Unanswered, type Api } from './api.js';
import type { FaultsBench } from './bench.js';
import { Ledger } from './ledger.js';
import { keyPrefix } from './log-check.js';
import { drawStory, people, type Send, type Story } from './work.js';

const clients = 16;

/** A command of a story was refused: the rest of the story has nothing to stand on. */
class Refused extends Error {
  override readonly name = 'Refused';
}

export interface Load {
  readonly api: Api;
  readonly ledger: Ledger;
  /** Names the draws and the keys of this load: the same name gives the same stories. */
  readonly name: string;
  /** Told of every acknowledgement. */
  readonly onAcknowledged?: () => void;
  /** Asked before every story. Default: never enough. */
  readonly enough?: () => boolean;
  /** Every request on a connection of its own. */
  readonly alone?: boolean;
  /** What the clients do. Default: mixed stories. */
  readonly draw?: (chance: Chance) => Story;
}

/**
 * Sixteen clients, each telling one story after the other until it is enough or one of them is not answered. Settles
 * when all have ended, with what was not answered.
 */
export async function load({ api, ledger, name, ...options }: Load): Promise<readonly Unanswered[]> {
  const { onAcknowledged, enough = () => false, alone = false, draw = drawStory } = options;
  await api.signIn(people);
  const unanswered: Unanswered[] = [];
  const client = async (number: number) => {
    const chance = new Chance(`${name}-${number}`);
    let sent = 0;
    const send: Send = async (command) => {
      const key = `${keyPrefix}${name}-${number}-${++sent}`;
      const acknowledged = await ledger.send(api, key, command, alone);
      if (!acknowledged) throw new Refused();
      onAcknowledged?.();
      return { ...acknowledged, key };
    };
    while (!enough()) {
      try {
        await draw(chance)(send, chance);
      } catch (error) {
        if (error instanceof Refused) continue;
        if (!(error instanceof Unanswered)) throw error;
        unanswered.push(error);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return unanswered;
}

/** A data folder in which some hundred commands were carried out, and the app stopped in order. */
export async function filledFolder(
  bench: FaultsBench,
  commands = 200,
): Promise<{ readonly folder: string; readonly ledger: Ledger }> {
  const folder = bench.folder();
  const { api, process } = await bench.start(folder);
  const ledger = new Ledger();
  await load({ api, ledger, name: 'filled', enough: () => ledger.acknowledged >= commands });
  await api.caughtUp();
  await process.stop();
  return { folder, ledger };
}
