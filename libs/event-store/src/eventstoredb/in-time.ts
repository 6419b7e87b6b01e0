import { asServerFailure } from './client-errors.js';

/** The client's promises do not all settle: each gets a timer of its own. Throws `ServerFailure`. */
export async function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    throw asServerFailure(error);
  } finally {
    clearTimeout(timer);
  }
}
