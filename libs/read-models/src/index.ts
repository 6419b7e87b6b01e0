export { AsOf, AsOfUnavailable, PositionBeyondLog } from './as-of/as-of.js';
export { AsOfInProcess } from './as-of/as-of-in-process.js';
export { AsOfInWorker } from './as-of/as-of-in-worker.js';
export { foldUntil } from './as-of/fold-until.js';
export { serveAsOf } from './as-of/serve-as-of.js';
export { checkViews } from './building/check-views.js';
export type { FileToBuild } from './building/build-order.js';
export { serveBuild } from './building/serve-build.js';
export { decideWithLookups } from './deciding.js';
export { pause } from './following/pause.js';
export { SqliteReadModels } from './following/sqlite-read-models.js';
export {
  ReadModels,
  UnknownViewSet,
  ViewsBehind,
  type LiveReader,
  type ParkedEvent,
  type Rebuild,
  type ViewReader,
  type ViewSetHealth,
} from './read-models.js';
export { table, view, type Folds, type Row, type Rows, type Seen, type Table, type ViewSet } from './view.js';
export { viewsOnDisk } from './views-file/views-on-disk.js';
