import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventCatalog } from '@lydhoer/event-store';
import { QueryOperation } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels, type ParkedEvent } from '@lydhoer/read-models';
import { maskedReason, namesIn } from './masked-reason.js';
import { ParkedListResponse, type ParkedResponse } from './parked.response.js';

@ApiTags('operations')
@Controller('operations/parked')
export class ParkedController {
  constructor(
    private readonly readModels: ReadModels,
    private readonly catalog: EventCatalog,
  ) {}

  @Get()
  @QueryOperation({
    id: 'listParked',
    summary: 'List the events that a view could not fold',
    description:
      'They are tried again by building their set of views anew: in place, later events would go before them.',
    allowed: 'operate',
  })
  async all(): Promise<ParkedListResponse> {
    const sets = await this.readModels.health();
    return { items: sets.flatMap(({ parked }) => parked.map((each) => this.shown(each))) };
  }

  @Get(':set')
  @QueryOperation({
    id: 'listParkedOfSet',
    summary: 'List the events that the views of a set could not fold',
    allowed: 'operate',
  })
  async ofSet(@Param('set') name: string): Promise<ParkedListResponse> {
    const found = (await this.readModels.health()).find(({ set }) => set === name);
    if (!found) throw new Refusal('view-set-unknown');
    return { items: found.parked.map((each) => this.shown(each)) };
  }

  private shown({ set, subject, position, type, waiting, reason }: ParkedEvent): ParkedResponse {
    const names = namesIn(this.catalog, this.readModels.viewSets());
    return { set, subject, position, type, waiting, reason: maskedReason(reason, names) };
  }
}
