import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { privacyEvents } from './domain/forgetting.events.js';
import { ForgetPersonController } from './features/forget-person/forget-person.controller.js';
import { ForgetPersonHandler } from './features/forget-person/forget-person.handler.js';
import { ForgetTextController } from './features/forget-text/forget-text.controller.js';
import { ForgetTextHandler } from './features/forget-text/forget-text.handler.js';
import { Forgettings, forgettingsLookup } from './lookups/forgettings.lookup.js';
import { NamingTexts } from './lookups/naming-texts.js';
import { namingTextsView } from './lookups/naming-texts.view.js';
import { OpenCases } from './lookups/open-cases.js';
import { openCasesView } from './lookups/open-cases.view.js';
import { DestroyKeyOnForgotten } from './policies/destroy-key-on-forgotten/destroy-key-on-forgotten.policy.js';
import { privacyProblems } from './privacy.problems.js';
import { ForgettingsController } from './views/forgettings/forgettings.controller.js';
import { ForgettingsHandler } from './views/forgettings/forgettings.query.js';

export const privacyViews: ViewSet = { name: 'privacy', views: [forgettingsLookup, namingTextsView, openCasesView] };

@Module({
  controllers: [ForgetPersonController, ForgetTextController, ForgettingsController],
  providers: [
    ForgetPersonHandler,
    ForgetTextHandler,
    ForgettingsHandler,
    Forgettings,
    NamingTexts,
    OpenCases,
    DestroyKeyOnForgotten,
  ],
})
export class PrivacyModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(privacyEvents);
    readModels.add(privacyViews);
    problems.add(privacyProblems);
  }
}
