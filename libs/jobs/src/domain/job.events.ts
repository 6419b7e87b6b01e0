import Type, { type Static, type TSchema } from 'typebox';
import { declareEvent, sealedText, type Message, type Sealable } from '@lydhoer/kernel';

const closed = { additionalProperties: false } as const;
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
const codes = Type.Array(Type.String({ maxLength: 80 }));
const instant = Type.String({ format: 'date-time' });
const count = Type.Integer({ minimum: 0 });
/** JSON that may hold anything, names too: sealed under the job's own key, which goes a day after the job is over. */
const json = Type.Unsafe<Sealable>(sealedText(600_000));
const id = { jobId: Type.String() };
/** A run is one attempt of one process at a job; what another run says no longer counts. */
const ofRun = { ...id, run: Type.String() };

const jobAsked = Type.Object(
  {
    ...id,
    /** Which kind of job: `import-register`. */
    kind: Type.String({ maxLength: 80 }),
    /** Who asked, and with which rights: a staff id, roles, teams. */
    askedBy: Type.String(),
    roles: codes,
    teams: codes,
    /** The only node that may carry it out; null when any worker may. */
    node: orNull(Type.String()),
    /** What it is to be done with, as JSON. */
    input: json,
    /** A file in the spool that belongs to the input. */
    file: orNull(Type.Object({ id: Type.String(), bytes: count }, closed)),
  },
  closed,
);
const jobBegun = Type.Object(
  {
    ...ofRun,
    /** Counts from 1. */
    attempt: Type.Integer({ minimum: 1 }),
    node: Type.String(),
    /** Until when no other node takes it over, unless the run is heard of again. */
    heldUntil: instant,
  },
  closed,
);
const jobProgressed = Type.Object({ ...ofRun, done: count, total: orNull(count), heldUntil: instant }, closed);
const jobReleased = Type.Object(ofRun, closed);
const jobCompleted = Type.Object(
  {
    ...ofRun,
    /** What came of it, as JSON. */
    result: json,
    /** The file that came of it, in the spool. */
    file: orNull(
      Type.Object(
        {
          id: Type.String(),
          bytes: count,
          name: Type.String({ maxLength: 200 }),
          type: Type.String({ maxLength: 200 }),
        },
        closed,
      ),
    ),
  },
  closed,
);
const jobFailed = Type.Object(
  {
    ...ofRun,
    /** The code of the problem: `/problems/<code>`. */
    code: Type.String({ maxLength: 80 }),
    /** The facts of the problem, as JSON. */
    facts: json,
  },
  closed,
);
const jobCancelled = Type.Object({ ...id, cancelledBy: Type.String() }, closed);

export type JobAsked = Message<'JobAsked', Readonly<Static<typeof jobAsked>>>;
export type JobBegun = Message<'JobBegun', Readonly<Static<typeof jobBegun>>>;
export type JobProgressed = Message<'JobProgressed', Readonly<Static<typeof jobProgressed>>>;
export type JobReleased = Message<'JobReleased', Readonly<Static<typeof jobReleased>>>;
export type JobCompleted = Message<'JobCompleted', Readonly<Static<typeof jobCompleted>>>;
export type JobFailed = Message<'JobFailed', Readonly<Static<typeof jobFailed>>>;
export type JobCancelled = Message<'JobCancelled', Readonly<Static<typeof jobCancelled>>>;
export type JobEvent = JobAsked | JobBegun | JobProgressed | JobReleased | JobCompleted | JobFailed | JobCancelled;

const category = 'job';

export const jobEvents = [
  declareEvent({
    category,
    type: 'JobAsked',
    about: 'Somebody asked for work that goes on after the answer: an import, an export, a rebuild.',
    schema: jobAsked,
  }),
  declareEvent({
    category,
    type: 'JobBegun',
    about: 'A process has taken the job. After a process was killed another run takes it from the beginning.',
    schema: jobBegun,
  }),
  declareEvent({
    category,
    type: 'JobProgressed',
    about: 'How far the job has come, told every few seconds; it also says that the process still lives.',
    schema: jobProgressed,
  }),
  declareEvent({
    category,
    type: 'JobReleased',
    about: 'The process stopped in order before the job was over; another takes it at once, from the beginning.',
    schema: jobReleased,
  }),
  declareEvent({ category, type: 'JobCompleted', about: 'The job is done; what came of it.', schema: jobCompleted }),
  declareEvent({
    category,
    type: 'JobFailed',
    about: 'The job ended without being done, and why. It is not tried again; it can be asked for again.',
    schema: jobFailed,
  }),
  declareEvent({
    category,
    type: 'JobCancelled',
    about: 'Somebody stopped the job before it was over. What it had done until then stays.',
    schema: jobCancelled,
  }),
];
