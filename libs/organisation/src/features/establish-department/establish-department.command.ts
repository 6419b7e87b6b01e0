import { Command } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import type { Decided, Intent } from '@lydhoer/event-store';
import type { DepartmentEstablished } from '../../domain/organisation.events.js';

export class EstablishDepartmentCommand extends Command<Decided> {
  constructor(
    readonly data: DepartmentEstablished['data'],
    readonly caller: Caller,
    readonly intent: Intent,
  ) {
    super();
  }
}
