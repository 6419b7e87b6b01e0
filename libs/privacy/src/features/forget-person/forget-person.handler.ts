import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { personKey, Streams, Vault, type Decided } from '@lydhoer/event-store';
import { destroyRecorded } from '../../destroy-recorded.js';
import { forgettingDecider } from '../../domain/forgetting.decider.js';
import { ForgetPersonCommand } from './forget-person.command.js';

@CommandHandler(ForgetPersonCommand)
export class ForgetPersonHandler implements ICommandHandler<ForgetPersonCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly vault: Vault,
  ) {}

  /**
   * Records first, then destroys: whoever reads the log knows what is gone, and a process killed in between finishes at
   * its next start, or when the command comes again.
   */
  async execute({ data, caller, intent }: ForgetPersonCommand): Promise<Decided> {
    const key = personKey(data.personId);
    await this.vault.lookUp([key]);
    const decided = await this.streams.decide(forgettingDecider, {
      stream: `forgetting-${data.forgettingId}`,
      command: { type: 'ForgetPerson', data: { ...data, known: this.vault.state(key) !== 'unknown' } },
      body: data,
      intent,
      authorise: () => {
        demand(caller, 'operate');
      },
    });
    await destroyRecorded(this.vault, key);
    return decided;
  }
}
