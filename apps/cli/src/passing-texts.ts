import { categoryOf, type RecordedEvent } from '@lydhoer/event-store';

/**
 * Whether what an event seals goes by itself: a job's key is destroyed a day after the job is over, and no event says
 * so. It is missed by nobody where it is gone sooner: the job is asked for again.
 */
export const sealsForAWhile = ({ stream }: Pick<RecordedEvent, 'stream'>): boolean => categoryOf(stream) === 'job';
