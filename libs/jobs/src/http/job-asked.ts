import type { FastifyReply } from 'fastify';
import { commandResponse, type CommandResponse } from '@lydhoer/http';
import type { AskedJob } from '../jobs.js';

/** Answers 202 with the id of the job that was asked for, and where to follow it. */
export function jobAsked({ jobId, ...decided }: AskedJob, reply: FastifyReply): CommandResponse {
  void reply.status(202).header('Location', `/jobs/${jobId}`);
  return commandResponse(jobId, decided);
}
