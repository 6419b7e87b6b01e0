/** What is wrong with one field. */
export class FieldProblemResponse {
  /** The way to the field: `points[0].theme`. */
  field!: string;
  /** What is wrong with the value. */
  problem!: string;
  /** What was expected instead. */
  expected!: string;
}

/** An error, as RFC 9457 has it. In Danish; in English with `Accept-Language: en`. */
export class ProblemResponse {
  /** `/problems/<code>`: the stable name of the problem, and where it is explained. */
  type!: string;
  title!: string;
  status!: number;
  detail!: string;
  /** `urn:lydhoer:request:<id>`: this occurrence, as the server's log knows it. */
  instance!: string;
  /** The fields that are wrong, when the input is: the first hundred. */
  errors?: FieldProblemResponse[];
  /** How many fields are wrong, when they are more than a hundred. */
  errorCount?: number;
}
