/**
 * A rule said no. The code is the rule's name in kebab case, part of the public API and stable for ever;
 * the facts are what the reader needs to put it right. Facts never hold personal data.
 */
export class Refusal<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
