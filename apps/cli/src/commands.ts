import type { Command } from './command.js';
import { backupCommand } from './backup/backup.js';
import { exportLogCommand } from './export-log/export-log.js';
import { importCommand } from './import/import.js';
import { parkedCommands } from './parked/parked.js';
import { rebuildCommand } from './rebuild/rebuild.js';
import { replayLogCommand } from './replay-log/replay-log.js';
import { restoreCommand } from './restore/restore.js';
import { statusCommand } from './status/status.js';
import { verifyCommand } from './verify/verify.js';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  importCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  statusCommand,
  rebuildCommand,
  ...parkedCommands,
  exportLogCommand,
  replayLogCommand,
];

/** The command that the words begin with, and the words after its name. */
export function commandIn(words: readonly string[]): readonly [Command, readonly string[]] | undefined {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, at) => words[at] === word)) return [command, words.slice(name.length)];
  }
  return undefined;
}
