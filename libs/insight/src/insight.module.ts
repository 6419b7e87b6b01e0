import { Module } from '@nestjs/common';
import { ProblemCatalog } from '@lydhoer/http';
import { ReadModels } from '@lydhoer/read-models';
import { ExportLearningLogController } from './views/learning-log/export-learning-log.controller.js';
import { ExportLearningLogJob } from './views/learning-log/export-learning-log.job.js';
import { insightProblems } from './insight.problems.js';
import { insightViews } from './insight.views.js';
import { LearningLogController } from './views/learning-log/learning-log.controller.js';
import { LearningLogQueryHandler } from './views/learning-log/learning-log.query.js';
import { RemindersController } from './views/reminders/reminders.controller.js';
import { RemindersQueryHandler } from './views/reminders/reminders.query.js';
import { LiveColumns } from './views/trends/columns/live-columns.js';
import { FactsSource } from './views/trends/facts.source.js';
import { TrendCasesController } from './views/trends/trend-cases.controller.js';
import { TrendCasesQueryHandler } from './views/trends/trend-cases.query.js';
import { TrendsController } from './views/trends/trends.controller.js';
import { TrendsQueryHandler } from './views/trends/trends.query.js';

/** Trends and the learning log, read from what the other contexts recorded. Records nothing itself. */
@Module({
  controllers: [
    TrendsController,
    TrendCasesController,
    LearningLogController,
    RemindersController,
    ExportLearningLogController,
  ],
  providers: [
    LiveColumns,
    FactsSource,
    TrendsQueryHandler,
    TrendCasesQueryHandler,
    LearningLogQueryHandler,
    RemindersQueryHandler,
    ExportLearningLogJob,
  ],
})
export class InsightModule {
  constructor(readModels: ReadModels, problems: ProblemCatalog) {
    readModels.add(insightViews);
    problems.add(insightProblems);
  }
}
