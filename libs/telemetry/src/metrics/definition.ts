/** A metric as it is documented: what is measured, in which unit, and when somebody should look. */
export interface Definition<Kind extends MetricKind = MetricKind, Label extends string = string> {
  readonly kind: Kind;
  /** As Prometheus has names: a unit at the end, `_total` for what only grows. */
  readonly name: string;
  /** What it says, as a sentence. */
  readonly help: string;
  /** Each label with the closed set that its values are from, in words. */
  readonly labels: Readonly<Record<Label, string>>;
  /** The upper bounds of a histogram's buckets. */
  readonly buckets?: readonly number[];
  /** When to wake somebody, as a PromQL expression, and what it then means. */
  readonly alarm?: { readonly when: string; readonly means: string };
}
type MetricKind = 'counter' | 'gauge' | 'histogram';

const of =
  <const Kind extends MetricKind>(kind: Kind) =>
  <const Label extends string = never>(
    name: string,
    help: string,
    labels: Readonly<Record<Label, string>> = {} as Readonly<Record<Label, string>>,
    rest: Pick<Definition, 'alarm' | 'buckets'> = {},
  ): Definition<Kind, Label> => ({ kind, name, help, labels, ...rest });

export const counter = of('counter');
export const gauge = of('gauge');
export const histogram = of('histogram');
