import type { Problems } from '@lydhoer/http';
import type { CollectiveRefusal } from './domain/collective/collective.refusals.js';
import type { ComplaintRefusal } from './domain/complaint.refusals.js';
import { collectiveCorrectionProblems } from './problems/collective-corrections.problems.js';
import { collectiveProblems } from './problems/collective.problems.js';
import { correctionsProblems } from './problems/corrections.problems.js';
import { dateProblems } from './problems/date.problems.js';
import { deadlinesProblems } from './problems/deadlines.problems.js';
import { formalitetProblems } from './problems/formalitet.problems.js';
import { handlingProblems } from './problems/handling.problems.js';
import { journeyProblems } from './problems/journey.problems.js';
import { lifeProblems } from './problems/life.problems.js';
import { linkingProblems } from './problems/linking.problems.js';
import { partiesProblems } from './problems/parties.problems.js';
import { realitetProblems } from './problems/realitet.problems.js';
import { registrationProblems } from './problems/registration.problems.js';

/** Every refusal of a contact, a complaint or a collective complaint, in words. */
export const complaintProblems: Problems<ComplaintRefusal | CollectiveRefusal> = {
  ...registrationProblems,
  ...handlingProblems,
  ...dateProblems,
  ...lifeProblems,
  ...formalitetProblems,
  ...realitetProblems,
  ...deadlinesProblems,
  ...partiesProblems,
  ...correctionsProblems,
  ...journeyProblems,
  ...linkingProblems,
  ...collectiveProblems,
  ...collectiveCorrectionProblems,
};
