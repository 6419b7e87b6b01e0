/** What a span says: names and counts from closed sets, nothing that a person or a case can be told by. */
export type SpanAttributes = Readonly<Record<string, string | number | readonly string[]>>;

/** Where the parts of a request are timed. */
export interface Spans {
  /** Does the work inside a span, below the one that it is called in. Answers and throws what the work does. */
  within<T>(name: string, attributes: SpanAttributes, work: () => Promise<T>): Promise<T>;
}
