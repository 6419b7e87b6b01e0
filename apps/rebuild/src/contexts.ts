import { complaintEvents, complaintNumbers, complaintViews } from '@lydhoer/complaints';
import { EventCatalog } from '@lydhoer/event-store';
import { insightViews } from '@lydhoer/insight';
import { jobEvents, jobViews } from '@lydhoer/jobs';
import type { EventDeclaration } from '@lydhoer/kernel';
import { learningEvents, learningViews } from '@lydhoer/learning';
import { organisationEvents, organisationViews } from '@lydhoer/organisation';
import { privacyEvents, privacyViews } from '@lydhoer/privacy';
import type { ViewSet } from '@lydhoer/read-models';
import { reviewEvents, reviewViews } from '@lydhoer/reviews';
import { vocabularyEvents, vocabularyViews } from '@lydhoer/vocabulary';

/** What every context adds to the application when its module is made, for those who fold the log without one. */

/** Every event that an installation may hold. */
export const contextEvents: readonly EventDeclaration[] = [
  ...vocabularyEvents,
  ...organisationEvents,
  ...complaintEvents,
  ...reviewEvents,
  ...learningEvents,
  ...privacyEvents,
  ...jobEvents,
];

/** Every set of views: each is a file of its own. */
export const viewSets: readonly ViewSet[] = [
  vocabularyViews,
  organisationViews,
  complaintViews,
  complaintNumbers,
  reviewViews,
  learningViews,
  insightViews,
  privacyViews,
  jobViews,
];

/** A catalog that knows every event. */
export function contextCatalog(): EventCatalog {
  const catalog = new EventCatalog();
  catalog.add(contextEvents);
  return catalog;
}
