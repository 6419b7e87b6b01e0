import type { Provider, Type } from '@nestjs/common';
import { Persons } from '../intake/persons.js';
import { RecordedCprs } from '../intake/recorded-cprs.js';
import { AddPartyController } from './add-party/add-party.controller.js';
import { AddPartyHandler } from './add-party/add-party.handler.js';
import { AskForPowerOfAttorneyController } from './ask-for-power-of-attorney/ask-for-power-of-attorney.controller.js';
import { AskForPowerOfAttorneyHandler } from './ask-for-power-of-attorney/ask-for-power-of-attorney.handler.js';
import { AssessStandingController } from './assess-standing/assess-standing.controller.js';
import { AssessStandingHandler } from './assess-standing/assess-standing.handler.js';
import { CorrectComplainantController } from './correct-complainant/correct-complainant.controller.js';
import { CorrectComplainantHandler } from './correct-complainant/correct-complainant.handler.js';
import { CorrectConcernedPersonController } from './correct-concerned-person/correct-concerned-person.controller.js';
import { CorrectConcernedPersonHandler } from './correct-concerned-person/correct-concerned-person.handler.js';
import { CorrectPartyDetailsController } from './correct-party-details/correct-party-details.controller.js';
import { CorrectPartyDetailsHandler } from './correct-party-details/correct-party-details.handler.js';
import { CorrectPartyStepController } from './correct-party-step/correct-party-step.controller.js';
import { CorrectPartyStepHandler } from './correct-party-step/correct-party-step.handler.js';
import { ReceivePowerOfAttorneyController } from './receive-power-of-attorney/receive-power-of-attorney.controller.js';
import { ReceivePowerOfAttorneyHandler } from './receive-power-of-attorney/receive-power-of-attorney.handler.js';
import { ReleasePartyController } from './release-party/release-party.controller.js';
import { ReleasePartyHandler } from './release-party/release-party.handler.js';

/** The slices of the people of a complaint and their roles. */
export const partiesSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    AddPartyController,
    ReleasePartyController,
    CorrectPartyDetailsController,
    AskForPowerOfAttorneyController,
    ReceivePowerOfAttorneyController,
    AssessStandingController,
    CorrectPartyStepController,
    CorrectComplainantController,
    CorrectConcernedPersonController,
  ],
  providers: [
    Persons,
    RecordedCprs,
    AddPartyHandler,
    ReleasePartyHandler,
    CorrectPartyDetailsHandler,
    AskForPowerOfAttorneyHandler,
    ReceivePowerOfAttorneyHandler,
    AssessStandingHandler,
    CorrectPartyStepHandler,
    CorrectComplainantHandler,
    CorrectConcernedPersonHandler,
  ],
};
