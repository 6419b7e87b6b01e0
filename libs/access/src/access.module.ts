import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { DemoSignIn } from './sign-in/demo-sign-in.js';
import { DemoTokensController } from './sign-in/demo-tokens.controller.js';
import { GuardedRoutes } from './sign-in/guarded-routes.js';
import { SignInGuard } from './sign-in/sign-in.guard.js';
import type { SignInService } from './sign-in/token-check.js';
import { TokenMemory } from './sign-in/token-memory.js';

/** Sign-in for every route. In demo mode it also issues tokens to the personas. */
@Module({})
export class AccessModule {
  static forRoot(signIn: DemoSignIn | SignInService): DynamicModule {
    const demo = signIn instanceof DemoSignIn;
    const tokens = new TokenMemory(demo ? signIn.service : signIn);
    return {
      module: AccessModule,
      imports: [DiscoveryModule],
      controllers: demo ? [DemoTokensController] : [],
      providers: [
        GuardedRoutes,
        { provide: TokenMemory, useValue: tokens },
        { provide: APP_GUARD, useClass: SignInGuard },
        ...(demo ? [{ provide: DemoSignIn, useValue: signIn }] : []),
      ],
    };
  }
}
