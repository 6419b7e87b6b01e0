import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';

interface Response {
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Parameter {
  readonly in?: string;
  readonly name?: string;
}
interface Operation {
  readonly responses?: Record<string, Response>;
  readonly parameters?: readonly Parameter[];
}

/**
 * The same document with what all operations share said once: the error answers and the header parameters stand under
 * `components`, and each operation refers to them. The OpenAPI plugin adds a 201 to every POST; it is taken from those
 * that answer 200.
 */
export function withSharedParts(document: OpenAPIObject): OpenAPIObject {
  const responses: Record<string, unknown> = {};
  const parameters: Record<string, unknown> = {};
  const slim = (operation: Operation) => ({
    ...operation,
    ...(operation.parameters ? { parameters: operation.parameters.map(parameterOf) } : {}),
    responses: Object.fromEntries(answersOf(operation).map(([status, answer]) => [status, responseOf(status, answer)])),
  });
  const parameterOf = (parameter: Parameter) => {
    if (parameter.in !== 'header' || parameter.name === undefined) return parameter;
    const shared = (parameters[parameter.name] ??= parameter);
    return isDeepStrictEqual(shared, parameter) ? { $ref: `#/components/parameters/${parameter.name}` } : parameter;
  };
  const responseOf = (status: string, answer: Response) => {
    if (!answer.content?.['application/problem+json']) return answer;
    const shared = (responses[`Problem${status}`] ??= answer);
    return isDeepStrictEqual(shared, answer) ? { $ref: `#/components/responses/Problem${status}` } : answer;
  };
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations as Record<string, Operation>).map(([method, operation]) => [method, slim(operation)]),
      ),
    ]),
  );
  return {
    ...document,
    paths: paths,
    components: { ...document.components, responses: responses as never, parameters: parameters as never },
  };
}

const answersOf = ({ responses = {} }: Operation) =>
  Object.entries(responses).filter(([status]) => !(status === '201' && '200' in responses));
