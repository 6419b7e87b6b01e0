import { HttpProblem } from '../problems/http-problem.js';

const deepest = 20;
/** More members and items than any body has: each costs far more to look at than to send. */
const mostValues = 10_000;
/** Names that reach into an object's prototype when objects are merged. */
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);
const loneSurrogate = /\p{Surrogate}/u;

/**
 * A JSON body, read strictly: valid UTF-8, an object, at most 20 levels deep, at most 10 000 members and items, no name
 * twice in an object (readers disagree about which counts), no name that reaches into a prototype, no half surrogate
 * pair. Throws `HttpProblem`.
 */
export function jsonBody(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  if (text.trim() === '') return undefined;
  inspect(text);
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HttpProblem('body-not-an-object');
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem('body-not-utf8');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpProblem('body-not-json');
  }
}

/** Walks the text once, before anything builds objects from it. What is not JSON at all is left to the parser. */
function inspect(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let nameNext = false;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (open.push(character === '{' ? new Set() : undefined) > deepest) {
        throw new HttpProblem('body-too-deep', { facts: { limit: deepest } });
      }
      nameNext = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      nameNext = false;
    } else if (character === ',') {
      if (++values >= mostValues) throw new HttpProblem('body-too-many-values', { facts: { limit: mostValues } });
      nameNext = open.at(-1) !== undefined;
    } else if (character === '"') {
      const end = endOfString(text, at);
      const content = contentOf(text.slice(at, end + 1));
      if (nameNext) checkName(content, open.at(-1));
      nameNext = false;
      at = end;
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  throw new HttpProblem('body-not-json');
}

function contentOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  const content = parsed(quoted) as string;
  if (loneSurrogate.test(content)) throw new HttpProblem('body-not-unicode');
  return content;
}

function checkName(name: string, seen: Set<string> | undefined): void {
  if (forbiddenNames.has(name)) throw new HttpProblem('body-name-forbidden', { facts: { names: [...forbiddenNames] } });
  if (seen?.has(name)) throw new HttpProblem('body-name-repeated');
  seen?.add(name);
}
