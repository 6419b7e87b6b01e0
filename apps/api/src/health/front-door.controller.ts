import { Controller, Get, Redirect } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Public } from '@lydhoer/access';

/** Whoever comes to the bare address is shown the documentation. */
@Public()
@Controller()
export class FrontDoorController {
  @Get()
  @Redirect('/docs')
  @ApiExcludeEndpoint()
  open(): undefined {
    return undefined;
  }
}
