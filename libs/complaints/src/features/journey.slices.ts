import type { Provider, Type } from '@nestjs/common';
import { CorrectAdviserChangeController } from './correct-adviser-change/correct-adviser-change.controller.js';
import { CorrectAdviserChangeHandler } from './correct-adviser-change/correct-adviser-change.handler.js';
import { CorrectCitizenContactController } from './correct-citizen-contact/correct-citizen-contact.controller.js';
import { CorrectCitizenContactHandler } from './correct-citizen-contact/correct-citizen-contact.handler.js';
import { RecordAdviserChangeController } from './record-adviser-change/record-adviser-change.controller.js';
import { RecordAdviserChangeHandler } from './record-adviser-change/record-adviser-change.handler.js';
import { RecordCitizenContactController } from './record-citizen-contact/record-citizen-contact.controller.js';
import { RecordCitizenContactHandler } from './record-citizen-contact/record-citizen-contact.handler.js';
import { RemoveAdviserChangeController } from './remove-adviser-change/remove-adviser-change.controller.js';
import { RemoveAdviserChangeHandler } from './remove-adviser-change/remove-adviser-change.handler.js';
import { RemoveCitizenContactController } from './remove-citizen-contact/remove-citizen-contact.controller.js';
import { RemoveCitizenContactHandler } from './remove-citizen-contact/remove-citizen-contact.handler.js';

/** The slices of what the citizen met besides the complaint itself. */
export const journeySlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    RecordAdviserChangeController,
    CorrectAdviserChangeController,
    RemoveAdviserChangeController,
    RecordCitizenContactController,
    CorrectCitizenContactController,
    RemoveCitizenContactController,
  ],
  providers: [
    RecordAdviserChangeHandler,
    CorrectAdviserChangeHandler,
    RemoveAdviserChangeHandler,
    RecordCitizenContactHandler,
    CorrectCitizenContactHandler,
    RemoveCitizenContactHandler,
  ],
};
