import type { MessagePort } from 'node:worker_threads';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import { sentenceOf } from '@lydhoer/kernel';
import type { ViewSet } from '../view.js';
import { DeclaredSet } from '../views-file/declared-set.js';
import { PositionBeyondLog } from './as-of.js';
import { AsOfInProcess } from './as-of-in-process.js';
import type { Answer, Question } from './worker-messages.js';

/** Answers the questions of `AsOfInWorker` on the other side of the port, for as long as the thread lives. */
export function serveAsOf(
  port: MessagePort,
  store: EventStore,
  catalog: Pick<EventCatalog, 'upcast'>,
  sets: readonly ViewSet[],
): void {
  const setNamed = (name: string): ViewSet => {
    const set = sets.find((candidate) => candidate.name === name);
    if (!set) throw new Error(`the worker does not fold the view set ${name}`);
    return set;
  };
  const asOf = new AsOfInProcess(store, catalog, setNamed);
  const answerTo = async ({ id, set, fingerprint, position, query }: Question): Promise<Answer> => {
    try {
      if (new DeclaredSet(setNamed(set)).fingerprint !== fingerprint) {
        throw new Error(`the worker was built with another declaration of the view set ${set}: build both again`);
      }
      const reader = await asOf.read(set, position);
      return { id, parked: reader.parked, rows: query ? await reader.all(query.sql, query.parameters) : [] };
    } catch (error) {
      if (error instanceof PositionBeyondLog) return { id, beyond: error.head };
      return { id, failure: sentenceOf(error) };
    }
  };
  port.on('message', (question: Question) => {
    void answerTo(question).then((answer) => {
      port.postMessage(answer);
    });
  });
}
