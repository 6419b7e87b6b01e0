import type { Provider, Type } from '@nestjs/common';
import { CorrectIntakeController } from './correct-intake/correct-intake.controller.js';
import { CorrectIntakeHandler } from './correct-intake/correct-intake.handler.js';
import { CorrectReceiptDateController } from './correct-receipt-date/correct-receipt-date.controller.js';
import { CorrectReceiptDateHandler } from './correct-receipt-date/correct-receipt-date.handler.js';

/** The slices of what was told at registration about how it came in, and when. */
export const intakeSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [CorrectReceiptDateController, CorrectIntakeController],
  providers: [CorrectReceiptDateHandler, CorrectIntakeHandler],
};
