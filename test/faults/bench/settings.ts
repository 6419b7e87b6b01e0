import { onServer } from '../../log-server.js';

/** What `npm run faults -- --rounds N --seed TEXT` sets. */

/** How often the writer under load is killed. On a server what is left to lose is less, and a round is slower. */
export const rounds = Number(process.env.LYDHOER_FAULTS_ROUNDS ?? (onServer ? 5 : 50));

/** Names all draws. A new one each time, unless one is given to see the same draws again. */
export const seed = process.env.LYDHOER_FAULTS_SEED ?? String(process.pid);
