/** What `npm run faults -- --rounds N --seed TEXT` sets. */

/** How often the writer under load is killed. */
export const rounds = Number(process.env.LYDHOER_FAULTS_ROUNDS ?? 50);

/** Names all draws. A new one each time, unless one is given to see the same draws again. */
export const seed = process.env.LYDHOER_FAULTS_SEED ?? String(process.pid);
