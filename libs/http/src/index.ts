export { IsPlainDate } from './is-plain-date.js';
