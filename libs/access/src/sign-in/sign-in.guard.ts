import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { demandSome } from '../demand.js';
import { permissionKey, publicKey } from '../operation.js';
import type { Permission } from '../permissions.js';
import { signIn } from '../signed-in.js';
import { SignInRefused } from './sign-in-refused.js';
import { TokenMemory } from './token-memory.js';

const bearer = /^bearer +([\w.~+/-]+=*)$/i;

interface SignedRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Every route needs a token whose roles have the route's permission, unless the route is `@Public()`. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(TokenMemory) private readonly tokens: TokenMemory,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicKey, places) === true) return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const caller = await this.tokens.callerOf(tokenIn(request.headers.authorization));
    signIn(request, caller);
    demandSome(caller, this.reflector.getAllAndOverride<Permission>(permissionKey, places));
    return true;
  }
}

function tokenIn(header: string | string[] | undefined): string {
  if (header === undefined) throw new SignInRefused('missing');
  const token = typeof header === 'string' ? bearer.exec(header)?.[1] : undefined;
  if (token === undefined) throw new SignInRefused('malformed');
  return token;
}
