import type { Caller, DemoSignIn } from '@lydhoer/access';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DemoClock } from './simulated-clock.js';
import type { Step } from './step.js';

const reportedEvery = 1000;

/** Plays a plan over the API, before the app listens: every rule that holds for people holds for the seed. */
export class Player {
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly signIn: DemoSignIn,
    private readonly clock: DemoClock,
  ) {}

  /** Throws with the app's own words at the first step that it refuses: the plan and the rules must agree. */
  async play(steps: readonly Step[], report: (played: number, of: number) => void): Promise<void> {
    try {
      for (const [index, step] of steps.entries()) {
        this.clock.standAt(step.at);
        const response = await this.app.inject({
          method: 'POST',
          url: step.path,
          headers: { authorization: `Bearer ${await this.tokenOf(step.by)}`, 'idempotency-key': step.key },
          payload: step.body,
        });
        if (response.statusCode >= 300) {
          throw new Error(`the seed's step ${step.key} (${step.path}) was refused: ${response.body}`);
        }
        if ((index + 1) % reportedEvery === 0) report(index + 1, steps.length);
      }
    } finally {
      this.clock.letGo();
    }
  }

  private async tokenOf(caller: Caller): Promise<string> {
    const name = `${caller.staffId} ${caller.teams.join(' ')}`;
    const known = this.tokens.get(name);
    if (known !== undefined) return known;
    const token = await this.signIn.tokenOf(caller);
    this.tokens.set(name, token);
    return token;
  }
}
