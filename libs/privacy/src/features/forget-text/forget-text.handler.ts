import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demand } from '@lydhoer/access';
import { Streams, textKey, Vault, type Decided } from '@lydhoer/event-store';
import { destroyRecorded } from '../../destroy-recorded.js';
import { forgettingDecider } from '../../domain/forgetting.decider.js';
import { textStream } from '../../domain/forgetting.values.js';
import { OpenCases } from '../../lookups/open-cases.js';
import { ForgetTextCommand } from './forget-text.command.js';

@CommandHandler(ForgetTextCommand)
export class ForgetTextHandler implements ICommandHandler<ForgetTextCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly vault: Vault,
    private readonly openCases: OpenCases,
  ) {}

  /** Records first, then destroys, as with a person. */
  async execute({ data, caller, intent }: ForgetTextCommand): Promise<Decided> {
    const key = textKey(textStream(data.kind, data.id));
    await this.vault.lookUp([key]);
    const isOpen = data.kind === 'complaint' && (await this.openCases.has(data.id));
    const decided = await this.streams.decide(forgettingDecider, {
      stream: `forgetting-${data.forgettingId}`,
      command: { type: 'ForgetText', data: { ...data, known: this.vault.state(key) !== 'unknown', isOpen } },
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
