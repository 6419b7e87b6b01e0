export { SliceBench, sliceBench, type BenchAnswer, type BenchCaller } from './slice-bench.js';
