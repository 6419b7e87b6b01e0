import { inTime } from '../port/in-time.js';
import { asServerFailure } from './client-errors.js';

/** The client's promises do not all settle: each gets a timer of its own. Throws `ServerFailure`. */
export async function answered<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  try {
    return await inTime(answer, milliseconds, () => new Error(`no answer within ${milliseconds} ms`));
  } catch (error) {
    throw asServerFailure(error);
  }
}
