import type { Command } from './command.js';
import { importCommand } from './import/import.js';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [importCommand];

/** The command that the words begin with, and the words after its name. */
export function commandIn(words: readonly string[]): readonly [Command, readonly string[]] | undefined {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, at) => words[at] === word)) return [command, words.slice(name.length)];
  }
  return undefined;
}
