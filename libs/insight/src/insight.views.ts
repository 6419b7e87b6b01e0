import type { ViewSet } from '@lydhoer/read-models';
import { namesView } from './lookups/names/names.view.js';
import { learningLogView } from './views/learning-log/learning-log.view.js';
import { remindersView } from './views/reminders/reminders.view.js';
import { factsView } from './views/trends/facts.view.js';

/** Everything figures are read from, in one file: so that one state of the log answers a question. */
export const insightViews: ViewSet = { name: 'insight', views: [factsView, namesView, learningLogView, remindersView] };
