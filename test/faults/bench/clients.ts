import { Chance } from '../../../apps/api/src/demo/chance.js';
import { Unanswered, type Api } from './api.js';
import { keyPrefix } from './log-check.js';
import type { Ledger } from './ledger.js';
import { drawStory, people, type Send } from './work.js';

const clients = 16;

/** A command of a story was refused: the rest of the story has nothing to stand on. */
class Refused extends Error {
  override readonly name = 'Refused';
}

interface Load {
  readonly api: Api;
  readonly ledger: Ledger;
  /** Names the draws and the keys of this load: the same name gives the same stories. */
  readonly name: string;
  /** Told of every acknowledgement. */
  readonly onAcknowledged?: () => void;
  /** Every request on a connection of its own. */
  readonly alone?: boolean;
  /** What the clients do. Default: mixed stories. */
  readonly draw?: typeof drawStory;
}

/** Sixteen clients, each telling one story after the other until it is not answered. Settles when all have ended. */
export async function loadUntilCut({ api, ledger, name, onAcknowledged, alone = false, draw = drawStory }: Load) {
  await api.signIn(people);
  const unanswered: Unanswered[] = [];
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const chance = new Chance(`${name}-${client}`);
      let sent = 0;
      const send: Send = async (command) => {
        const key = `${keyPrefix}${name}-${client}-${++sent}`;
        const acknowledged = await ledger.send(api, key, command, alone);
        if (!acknowledged) throw new Refused();
        onAcknowledged?.();
        return { ...acknowledged, key };
      };
      for (;;) {
        try {
          await draw(chance)(send, chance);
        } catch (error) {
          if (error instanceof Refused) continue;
          if (!(error instanceof Unanswered)) throw error;
          unanswered.push(error);
          return;
        }
      }
    }),
  );
  return unanswered;
}
