import { Module } from '@nestjs/common';
import { EventCatalog } from '@lydhoer/event-store';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels, type ViewSet } from '@lydhoer/read-models';
import { vocabularyEvents } from './domain/vocabulary.events.js';
import { DefineTermController } from './features/define-term/define-term.controller.js';
import { DefineTermHandler } from './features/define-term/define-term.handler.js';
import { RetireTermController } from './features/retire-term/retire-term.controller.js';
import { RetireTermHandler } from './features/retire-term/retire-term.handler.js';
import { StandardVocabulary } from './standard-vocabulary.js';
import { VocabularyController } from './views/vocabulary/vocabulary.controller.js';
import { VocabulariesQueryHandler, VocabularyQueryHandler } from './views/vocabulary/vocabulary.query.js';
import { vocabularyView } from './views/vocabulary/vocabulary.view.js';
import { vocabularyProblems } from './vocabulary.problems.js';

export const vocabularyViews: ViewSet = { name: 'vocabulary', views: [vocabularyView] };

@Module({
  controllers: [DefineTermController, RetireTermController, VocabularyController],
  providers: [
    DefineTermHandler,
    RetireTermHandler,
    StandardVocabulary,
    VocabulariesQueryHandler,
    VocabularyQueryHandler,
  ],
  exports: [StandardVocabulary],
})
export class VocabularyModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(vocabularyEvents);
    readModels.add(vocabularyViews);
    problems.add(vocabularyProblems);
  }
}
