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
