import { settingsFrom } from '@lydhoer/config';
import type { Command } from '../command.js';
import { UsageError, type ExitCode } from '../exit-codes.js';
import { carryOut, type Outcome } from '../outcome.js';
import { optionsIn } from '../words.js';
import { help } from './help.js';
import { checkLogFile } from './read-log-file.js';
import { replayIntoFolder } from './replay-into-folder.js';
import { replayOntoServer } from './replay-onto-server.js';
import type { Replayed, Replaying } from './replayed.js';

export const replayLogCommand: Command = {
  name: 'replay log',
  summary: 'make a store from the file of `export log`: an empty folder, or an empty server',
  help,
  run: replayLog,
};

const stopped = 'Stopped. What was written stays; give the same file again, and it goes on from there.';

async function replayLog(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const {
    from,
    'keys-from': keysFrom,
    json = false,
  } = optionsIn(words, { from: { type: 'string' }, 'keys-from': { type: 'string' }, json: { type: 'boolean' } });
  if (from === undefined) throw new UsageError('From where? Give --from FILE.ndjson.');
  return carryOut({ json, signal, stopped }, async () => {
    const settings = settingsFrom(process.env);
    const file = await checkLogFile(from, signal);
    if (file.header.mode !== settings.mode) {
      throw new UsageError(`${from} comes from ${file.header.mode} mode, and LYDHOER_MODE is ${settings.mode}.`);
    }
    const replaying = { ...file, from, keysFrom, signal };
    const replay = settings.eventStore.kind === 'sqlite' ? replayIntoFolder : replayOntoServer;
    return outcomeOf(replaying, await replay(replaying, settings));
  });
}

function outcomeOf({ header, trailer }: Replaying, { place, there, written, head, keys }: Replayed): Outcome {
  const { events, contentHash } = trailer;
  const samePositions = head === trailer.head;
  const text = [
    `${place} holds ${events} events up to position ${head}; ${written} were written, ${there} were there.`,
    `  content ${contentHash}`,
    samePositions
      ? 'Every event has the position that it had.'
      : `Positions differ from the old ones, which reached ${trailer.head}: each store counts its own. The figures are the same.`,
    keys === 'brought'
      ? 'The keys are there.'
      : 'The keys are not there yet: bring them with `restore --keys-from`, or give this again with --keys-from.',
  ];
  return {
    text: text.join('\n'),
    json: { place, id: header.id, events, there, written, contentHash, head, samePositions, keys },
  };
}
