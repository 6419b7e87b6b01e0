import type { Caller } from '../caller.js';
import { checkToken, type SignInService } from './token-check.js';

const rememberedFor = 60_000;
const rememberedAtMost = 1000;

interface Remembered {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Checks tokens, and takes one that passed as checked for a minute (never past its expiry): checking a signature costs
 * more than most requests. A key that the sign-in service withdraws is so obeyed for at most a minute.
 */
export class TokenMemory {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly service: SignInService) {}

  /** Throws `SignInRefused`. */
  async callerOf(token: string): Promise<Caller> {
    const now = Date.now();
    const known = this.remembered.get(token);
    if (known && now < known.until) return known.caller;
    this.remembered.delete(token);
    const { expiresAt, ...caller } = await checkToken(token, this.service);
    if (this.remembered.size >= rememberedAtMost) this.remembered.clear();
    this.remembered.set(token, { caller, until: Math.min(expiresAt, now + rememberedFor) });
    return caller;
  }
}
