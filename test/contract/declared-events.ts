import { complaintEvents } from '@lydhoer/complaints';
import type { EventsOfContext } from '@lydhoer/event-store';
import { jobEvents } from '@lydhoer/jobs';
import { learningEvents } from '@lydhoer/learning';
import { organisationEvents } from '@lydhoer/organisation';
import { privacyEvents } from '@lydhoer/privacy';
import { reviewEvents } from '@lydhoer/reviews';
import { vocabularyEvents } from '@lydhoer/vocabulary';

/** Every event of the installation, by context, in the order of the loop. */
export const declaredEvents: readonly EventsOfContext[] = [
  { context: 'Complaints', declarations: complaintEvents },
  { context: 'Reviews', declarations: reviewEvents },
  { context: 'Learning', declarations: learningEvents },
  { context: 'Vocabulary', declarations: vocabularyEvents },
  { context: 'Organisation', declarations: organisationEvents },
  { context: 'Privacy', declarations: privacyEvents },
  { context: 'Jobs', declarations: jobEvents },
];
