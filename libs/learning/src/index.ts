export { learningEvents, LearningModule } from './learning.module.js';
