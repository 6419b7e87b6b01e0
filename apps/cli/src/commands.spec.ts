import { commandIn, commands } from './commands.js';
import { helpFor, helpOf } from './help.js';

describe('The table of commands', () => {
  it('finds each command by its whole name, and hands it the words after it', () => {
    for (const command of commands) {
      expect(commandIn([...command.name.split(' '), '--json', 'x'])).toEqual([command, ['--json', 'x']]);
    }
  });

  it('knows no others, and none by half its name', () => {
    expect(commandIn(['importt'])).toBeUndefined();
    expect(commandIn([])).toBeUndefined();
    for (const { name } of commands.filter(({ name }) => name.includes(' '))) {
      expect(commandIn(name.split(' ').slice(0, -1))).toBeUndefined();
    }
  });

  it('is what the help lists', () => {
    for (const { name, summary } of commands)
      expect(helpOf(commands)).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  it('has help for every command that begins with what it is for and shows how it is called', () => {
    for (const command of commands) {
      expect(helpFor(command)).toMatch(/^\S.+\n\n {2}npm run lydhoer -- /);
      expect(helpFor(command)).toContain(`npm run lydhoer -- ${command.name} `);
      expect(helpFor(command)).toContain('Exit codes: 0 done');
    }
  });
});
