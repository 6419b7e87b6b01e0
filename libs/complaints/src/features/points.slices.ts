import type { Provider, Type } from '@nestjs/common';
import { AddPointController } from './add-point/add-point.controller.js';
import { AddPointHandler } from './add-point/add-point.handler.js';
import { ClassifyPointController } from './classify-point/classify-point.controller.js';
import { ClassifyPointHandler } from './classify-point/classify-point.handler.js';
import { CorrectPointRaisedDateController } from './correct-point-raised-date/correct-point-raised-date.controller.js';
import { CorrectPointRaisedDateHandler } from './correct-point-raised-date/correct-point-raised-date.handler.js';
import { CorrectTurnedDateController } from './correct-turned-date/correct-turned-date.controller.js';
import { CorrectTurnedDateHandler } from './correct-turned-date/correct-turned-date.handler.js';
import { TurnContactIntoComplaintController } from './turn-contact-into-complaint/turn-contact-into-complaint.controller.js';
import { TurnContactIntoComplaintHandler } from './turn-contact-into-complaint/turn-contact-into-complaint.handler.js';

/** The slices of what a complaint is about: its points. */
export const pointsSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    TurnContactIntoComplaintController,
    AddPointController,
    ClassifyPointController,
    CorrectPointRaisedDateController,
    CorrectTurnedDateController,
  ],
  providers: [
    AddPointHandler,
    ClassifyPointHandler,
    CorrectPointRaisedDateHandler,
    CorrectTurnedDateHandler,
    TurnContactIntoComplaintHandler,
  ],
};
