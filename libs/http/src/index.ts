export { Clock, SystemClock } from './clock.js';
export { IsCode } from './input/is-code.js';
export { IdParam, IsId } from './input/is-id.js';
export { IsInstant } from './input/is-instant.js';
export { IsList, IsPart } from './input/is-list.js';
export { IsPlainDate } from './input/is-plain-date.js';
export { IsStaffId } from './input/is-staff-id.js';
export { IsText } from './input/is-text.js';
export { IsQueryBoolean, IsQueryInt, IsQueryList } from './input/query.js';
export { preferredToJson } from './operations/accepted.js';
export { CommandResponse, commandResponse } from './operations/command.response.js';
export { tagOf } from './operations/request-headers.js';
export type { TaggedAnswer } from './operations/tagged-answer.js';
export { CommandOperation, QueryOperation } from './operations/operation.js';
export { CallerOf, IntentOf } from './operations/parameters.js';
export { cursorFrom, cursorOf } from './paging/cursor.js';
export { pageOf } from './paging/page.js';
export { PageRequest } from './paging/page.request.js';
export { detailOf } from './problems/detail-of.js';
export { filledIn } from './problems/filled-in.js';
export { HttpProblem, type Bilingual, type FieldProblem } from './problems/http-problem.js';
export { languageOf, type Language } from './problems/language.js';
export { problemAnswer } from './problems/problem-answer.js';
export { problemOf } from './problems/problem-of.js';
export { ProblemCatalog, type Problems, type ProblemText } from './problems/problem-catalog.js';
export { HttpModule } from './http.module.js';
export { JsonLog } from './logging/json-log.js';
export { outcomes } from './logging/outcome.js';
export { accountOf } from './logging/request-account.js';
export { StreamedBody } from './operations/streamed-body.js';
export { applicationOptions, httpAdapter } from './server/fastify.js';
export {
  AnswersWhileStopping,
  operationOf,
  Requests,
  type EndedRequest,
  type RequestObserver,
} from './server/requests.js';
export { Platform, PlatformModule } from './platform.module.js';
export { ProcessRoles } from './process-roles.js';
