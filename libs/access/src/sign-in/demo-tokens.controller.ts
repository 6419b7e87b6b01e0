import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { demoPersona } from '../demo-personas.js';
import { Public } from '../operation.js';
import { DemoSignIn } from './demo-sign-in.js';
import { DemoTokenRequest } from './demo-tokens.request.js';
import { DemoTokenResponse } from './demo-tokens.response.js';

@ApiTags('sign-in')
@Controller('demo/tokens')
export class DemoTokensController {
  constructor(private readonly demo: DemoSignIn) {}

  /** Issues a token for a persona. It exists in demo mode only. */
  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({ operationId: 'issueDemoToken', summary: 'Sign in to the demo as a persona' })
  async issue(@Body() { persona }: DemoTokenRequest): Promise<DemoTokenResponse> {
    const { staffId, name, roles, teams } = demoPersona(persona);
    return { token: await this.demo.tokenFor(persona), persona, staffId, name, roles: [...roles], teams: [...teams] };
  }
}
