import { writeSyntheticLog } from './synthetic-log.js';

// Writes a synthetic data folder to look at, or to measure something else on:
// node --import ./libs/read-models/src/testing/typescript-hook.mjs test/bench/write-log.ts 100000 /tmp/hundred-thousand
const [complaints, folder] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(complaints ?? '') || folder === undefined) {
  process.stderr.write('Give a number of complaints and a folder that is not there yet.\n');
  process.exit(2);
}
const started = performance.now();
const rate = (events: number) => Math.round((events / (performance.now() - started)) * 1000);
const log = await writeSyntheticLog(folder, Number(complaints), (month, events) => {
  process.stderr.write(`\r${month}: ${events} events, ${rate(events)}/s `);
});
process.stderr.write(
  `\n${log.events} events of ${log.complaints} complaints: LYDHOER_DATA=${log.folder} opens them.\n`,
);
