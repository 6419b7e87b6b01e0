import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { Bilingual, FieldProblem } from '../problems/http-problem.js';
import { anyRule, eachItem, missing, rules, someItem, wrongType, type Rule } from './sentences.js';
import { textRule } from './text-sentences.js';

/** The rules whose breach says most, first: of a field that breaks several, the first is told. */
const precedence = [
  'whitelistValidation',
  'isDefined',
  'isArray',
  'isListOfObjects',
  'isPart',
  'isString',
  'isText',
  'isInt',
  'isNumber',
];

/** What is wrong with the input, one entry a field, the full way to it, without any value. */
export function fieldProblems(errors: readonly ValidationError[], path = ''): readonly FieldProblem[] {
  return errors.flatMap((error) => {
    const field = path + step(error.property, path === '');
    const names = Object.keys(error.constraints ?? {});
    if (names.length === 0) return fieldProblems(error.children ?? [], field);
    const [first = ''] = names.sort((a, b) => rank(a) - rank(b));
    return [{ field, ...told(error, first) }];
  });
}

/** Fields that a route does not have, by their names. */
export function unknownFields(names: readonly string[]): readonly FieldProblem[] {
  const { problem, expected } = rules.whitelistValidation ?? anyRule;
  return names.map((name) => ({ field: step(name, true), problem: problem([], undefined), expected: expected([]) }));
}

function told(error: ValidationError, name: string): Omit<FieldProblem, 'field'> {
  const rule: Rule = name === 'isText' ? textRule : (rules[name] ?? anyRule);
  const { args, each, own } = declared(error, name);
  const value = error.value as unknown;
  const expected = own?.expected ?? rule.expected(args);
  return {
    problem: own?.problem ?? problemOf(rule, args, value, each),
    expected: each ? eachItem(expected) : expected,
  };
}

function problemOf(rule: Rule, args: readonly unknown[], value: unknown, each: boolean): Bilingual {
  if (value === undefined || value === null) return missing;
  if (each) return someItem;
  return wrongType(rule, value) ?? rule.problem(args, value);
}

interface Declared {
  readonly args: readonly unknown[];
  readonly each: boolean;
  /** What the declaration itself says of a breach (its `context`). */
  readonly own: Partial<Omit<FieldProblem, 'field'>> | undefined;
}

/** How a rule was declared, which class-validator leaves out of its errors; the context, too, of our own rules. */
function declared(error: ValidationError, name: string): Declared {
  const target = error.target?.constructor;
  if (!target) return { args: [], each: false, own: undefined };
  const found = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .find((metadata) => metadata.propertyName === error.property && (metadata.name ?? metadata.type) === name);
  return {
    args: (found?.constraints as readonly unknown[] | undefined) ?? [],
    each: found?.each ?? false,
    own: found?.context as Declared['own'],
  };
}

const rank = (name: string) => {
  const found = precedence.indexOf(name);
  return found === -1 ? precedence.length : found;
};

/** A name of the caller's own making is shown, but neither at length nor with control characters. */
function step(property: string, first: boolean): string {
  if (/^\d+$/.test(property) && !first) return `[${property}]`;
  const name = property.replaceAll(/\p{C}/gu, '?').slice(0, 60);
  return first ? name : `.${name}`;
}
