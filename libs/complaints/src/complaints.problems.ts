import type { Problems } from '@lydhoer/http';
import type { ComplaintRefusal } from './domain/complaint.refusals.js';
import { handlingProblems } from './problems/handling.problems.js';
import { lifeProblems } from './problems/life.problems.js';
import { registrationProblems } from './problems/registration.problems.js';

/** Every refusal of a contact or a complaint, in words. */
export const complaintProblems: Problems<ComplaintRefusal> = {
  ...registrationProblems,
  ...handlingProblems,
  ...lifeProblems,
};
