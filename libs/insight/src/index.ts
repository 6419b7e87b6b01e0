export { InsightModule } from './insight.module.js';
export { insightViews } from './insight.views.js';
