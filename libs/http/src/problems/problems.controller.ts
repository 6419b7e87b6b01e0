import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '@lydhoer/access';
import { languageRequestHeader } from '../operations/headers.js';
import { HttpProblem } from './http-problem.js';
import { languageOf } from './language.js';
import { ProblemCatalog, type ProblemDescription } from './problem-catalog.js';
import { ProblemExplanation } from './problem-explanation.response.js';

/** What every problem means: the address in a problem's `type` leads here. */
@ApiTags('problems')
@Public()
@Controller('problems')
@ApiHeader(languageRequestHeader)
export class ProblemsController {
  constructor(private readonly catalog: ProblemCatalog) {}

  /** Every problem that the API can answer with, by code. In Danish; in English with `Accept-Language: en`. */
  @Get()
  @ApiOperation({ operationId: 'listProblems', summary: 'List every problem that the API can answer with' })
  list(@Req() request: FastifyRequest): ProblemExplanation[] {
    return this.catalog.all().map(([code, description]) => explained(code, description, request));
  }

  /** One problem: what it means, and what to do. */
  @Get(':code')
  @ApiOperation({ operationId: 'explainProblem', summary: 'Explain a problem' })
  @ApiParam({ name: 'code', description: 'What stands after `/problems/` in the `type` of an error.' })
  explain(@Param('code') code: string, @Req() request: FastifyRequest): ProblemExplanation {
    const description = this.catalog.find(code);
    if (!description) throw new HttpProblem('problem-unknown');
    return explained(code, description, request);
  }
}

function explained(code: string, description: ProblemDescription, { headers }: FastifyRequest): ProblemExplanation {
  const { title, detail } = description[languageOf(headers['accept-language'])];
  return { type: `/problems/${code}`, code, status: description.status, title, detail };
}
