export { AsOf, AsOfUnavailable, PositionBeyondLog, type AsOfReader } from './as-of/as-of.js';
export { AsOfInProcess } from './as-of/as-of-in-process.js';
export { AsOfInWorker, type AsOfWorkerOptions } from './as-of/as-of-in-worker.js';
export { foldUntil, type FoldedViews } from './as-of/fold-until.js';
export { serveAsOf } from './as-of/serve-as-of.js';
export { SqliteReadModels, type ReadModelsOptions } from './following/sqlite-read-models.js';
export { ReadModels, ViewsBehind, type ParkedEvent, type ViewReader, type ViewSetHealth } from './read-models.js';
export {
  table,
  view,
  type Cell,
  type Folds,
  type Row,
  type Rows,
  type Seen,
  type Table,
  type View,
  type ViewSet,
} from './view.js';
