import { ApiProperty } from '@nestjs/swagger';

/** How far a job has come. */
export class JobProgressResponse {
  /** So much is done, in the unit of the job: rows, events. */
  done!: number;
  /** Of so much; null while that is not known. */
  total!: number | null;
}

/** The file that came of a job. */
export class JobFileResponse {
  /** What to save it as. */
  name!: string;
  /** Its media type. */
  type!: string;
  bytes!: number;
  /** Where to fetch it, until `expiresAt`. */
  href!: string;
}

/** Work that goes on after the answer, and what came of it. */
export class JobResponse {
  jobId!: string;
  /** What kind of work: `import-register`. */
  kind!: string;
  /** `waiting` until a process takes it. After a process died it is `running` until another takes it, from the beginning. */
  state!: 'waiting' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** Who asked for it: a staff id. */
  askedBy!: string;
  /** ISO 8601 UTC. */
  askedAt!: string;
  /** How many times it was begun; more than once when a process died or stopped. */
  attempts!: number;
  /** As it was last told, every few seconds. */
  progress!: JobProgressResponse;
  /** When it was completed, failed or cancelled, ISO 8601 UTC; null before. */
  overAt!: string | null;
  /** Until when the result is kept, ISO 8601 UTC; null before it is over. */
  expiresAt!: string | null;
  /** What came of it; its form is that of the kind. Null before it is completed, after it is gone, and to anybody but who asked. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  result!: object | null;
  /** The file that came of it; null when there is none, or no more, and to anybody but who asked. */
  file!: JobFileResponse | null;
  /** Why it failed, as an error answer would say it (RFC 9457); null when it did not. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  problem!: object | null;
  /** The revision of the job, as the ETag says. */
  revision!: string;
}

export class JobListResponse {
  items!: JobResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
