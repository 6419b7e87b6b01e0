import { Controller, Get, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AccessModule } from '../access.module.js';
import { Public, RequiresPermission } from '../operation.js';
import { DemoSignIn } from './demo-sign-in.js';

@Controller('guarded')
class GuardedController {
  @Get('one')
  @RequiresPermission('operate')
  one(): string {
    return 'one';
  }
  @Get('two')
  @Public()
  two(): string {
    return 'two';
  }
}

@Public()
@Controller('open')
class OpenController {
  @Get()
  all(): string {
    return 'all';
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  leak(): string {
    return 'leak';
  }
  notARoute(): string {
    return '';
  }
}

@Module({ controllers: [GuardedController, OpenController] })
class SafeModule {}
@Module({ controllers: [GuardedController, ForgottenController] })
class LeakyModule {}

const boot = async (module: typeof SafeModule) => {
  const access = AccessModule.forRoot(await DemoSignIn.open());
  const built = await Test.createTestingModule({ imports: [access, module] }).compile();
  await built.init();
  await built.close();
};

describe('The start', () => {
  it('is stopped by a route that names no permission and is not public', async () => {
    await expect(boot(LeakyModule)).rejects.toThrow(
      'no permission is set, and not @Public() either: ForgottenController.leak',
    );
  });

  it('goes on when every route names one, or is public', async () => {
    await expect(boot(SafeModule)).resolves.toBeUndefined();
  });
});
