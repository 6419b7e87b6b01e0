/** Whether an `Accept` header prefers a type to JSON. False when it says nothing, or both are as welcome. */
export function preferredToJson(type: `text/${string}`, accept: string | undefined): boolean {
  const weights = weightsOf(accept ?? '');
  const json = Math.max(...['application/json', 'application/*', '*/*'].map((range) => weights.get(range) ?? 0));
  return (weights.get(type) ?? weights.get('text/*') ?? 0) > json;
}

function weightsOf(accept: string): ReadonlyMap<string, number> {
  return new Map(
    accept.split(',').map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [type, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
}
