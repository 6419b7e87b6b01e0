/** A problem, explained. */
export class ProblemExplanation {
  /** As it stands in the `type` of an error. */
  type!: string;
  /** The rule's name, stable for ever. */
  code!: string;
  /** The HTTP status it is answered with. */
  status!: number;
  title!: string;
  /** What it means and what to do. In braces: facts that each occurrence fills in. */
  detail!: string;
}
