export { SliceBench, sliceBench } from './slice-bench.js';
