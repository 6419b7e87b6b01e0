import { parentPort, workerData } from 'node:worker_threads';
import { complaintEvents } from '@lydhoer/complaints';
import { EventCatalog, SqliteEventStore } from '@lydhoer/event-store';
import { insightViews } from '@lydhoer/insight';
import { learningEvents } from '@lydhoer/learning';
import { organisationEvents } from '@lydhoer/organisation';
import { privacyEvents } from '@lydhoer/privacy';
import { serveAsOf } from '@lydhoer/read-models';
import { reviewEvents } from '@lydhoer/reviews';
import { vocabularyEvents } from '@lydhoer/vocabulary';

/** The thread that folds the log up to a day in the past, beside the process that writes it. */
const { log } = workerData as { readonly log: string };
if (!parentPort) throw new Error('This is the entry of a worker thread: the API starts it.');

const catalog = new EventCatalog();
const all = [vocabularyEvents, organisationEvents, complaintEvents, reviewEvents, learningEvents, privacyEvents];
for (const events of all) catalog.add(events);

serveAsOf(parentPort, SqliteEventStore.open(log, { alongside: true }), catalog, [insightViews]);
