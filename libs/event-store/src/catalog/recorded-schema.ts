/** A sealed field as it stands in the log. */
const box = {
  type: 'object',
  properties: { key: { type: 'string', minLength: 1 }, box: { type: 'string', minLength: 1 } },
  required: ['key', 'box'],
  additionalProperties: false,
};

/** The schema of an event's data as it is recorded: each field that is marked sealed is a box, and no clear text. */
export function recordedSchema(schema: object): object {
  if (Array.isArray(schema)) return schema.map((part: unknown) => partOf(part));
  if ('sealed' in schema && typeof schema.sealed === 'object' && schema.sealed && 'under' in schema.sealed) return box;
  return Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, partOf(part)]));
}

const partOf = (part: unknown): object =>
  typeof part === 'object' && part !== null ? recordedSchema(part) : (part as object);
