export { learningEvents, LearningModule, learningViews } from './learning.module.js';
