import { Controller, Get, Headers, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@lydhoer/access';
import { HttpProblem } from './http-problem.js';
import { languageOf } from './language.js';
import { ProblemCatalog, type ProblemDescription } from './problem-catalog.js';
import { ProblemExplanation } from './problem-explanation.response.js';

/** What every problem means: the address in a problem's `type` leads here. */
@ApiTags('problems')
@Public()
@Controller('problems')
export class ProblemsController {
  constructor(private readonly catalog: ProblemCatalog) {}

  /** Every problem that the API can answer with, by code. In Danish; in English with `Accept-Language: en`. */
  @Get()
  @ApiOperation({ operationId: 'listProblems', summary: 'List every problem that the API can answer with' })
  list(@Headers('accept-language') languages?: string): ProblemExplanation[] {
    return this.catalog.all().map(([code, description]) => explained(code, description, languages));
  }

  /** One problem: what it means, and what to do. */
  @Get(':code')
  @ApiOperation({ operationId: 'explainProblem', summary: 'Explain a problem' })
  explain(@Param('code') code: string, @Headers('accept-language') languages?: string): ProblemExplanation {
    const description = this.catalog.find(code);
    if (!description) throw new HttpProblem('problem-unknown');
    return explained(code, description, languages);
  }
}

function explained(code: string, description: ProblemDescription, languages: string | undefined): ProblemExplanation {
  return { type: `/problems/${code}`, code, status: description.status, ...description[languageOf(languages)] };
}
