const text = { type: 'string' } as const;

export const positionHeader = {
  'Lydhoer-Position': { description: 'The log position that the answer has reached.', schema: text },
  'Lydhoer-Fresh-Until': {
    description:
      'Only while the log cannot be reached: what was written before this instant is in the answer, what came later ' +
      'may not be.',
    schema: { type: 'string', format: 'date-time' },
  },
} as const;

export const revisionHeader = {
  ETag: {
    description:
      'The revision of what is shown, where it has one: `"7"`; or `"7.2"` where two things that are told here happened ' +
      'to it elsewhere, such as another registration that was merged into it.',
    schema: text,
  },
} as const;

export const commandHeaders = {
  ETag: { description: 'The revision of what was changed, after the change: `"7"`.', schema: text },
  'Lydhoer-Position': { description: 'The log position at which the change stands.', schema: text },
  'Idempotency-Key': { description: 'The key that was sent, or the one that was made.', schema: text },
} as const;

/** Of an answer that says which job was asked for. */
export const jobHeaders = {
  ...commandHeaders,
  Location: { description: 'Where the job can be followed: `/jobs/<id>`.', schema: text },
} as const;

export const positionRequestHeader = {
  name: 'Lydhoer-Position',
  required: false,
  description: 'Answer only with what this log position holds; 503 when it is not reached in time.',
  schema: { type: 'string', pattern: '^\\d{1,19}$' },
};

export const languageRequestHeader = {
  name: 'Accept-Language',
  required: false,
  description: 'The language of the sentences: Danish, or English with `en`.',
  schema: text,
};

export const idempotencyKeyHeader = {
  name: 'Idempotency-Key',
  required: false,
  description:
    'The command’s id, 1 to 200 visible ASCII characters, no personal data. The same key again gives the first ' +
    'answer and changes nothing; with another body it is refused (422). Made and returned when absent.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
};

export const commandRequestHeaders = [
  idempotencyKeyHeader,
  {
    name: 'If-Match',
    required: false,
    description: 'The ETag you saw: the command is refused (412) when the thing has changed since.',
    schema: { type: 'string', pattern: '^"\\d{1,19}(\\.\\d{1,9})?"$' },
  },
];
