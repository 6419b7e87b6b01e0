/** What is shown of a thing, and its ETag: the page tells also of what happened to it in other streams. */
export interface TaggedAnswer<Answer> {
  readonly answer: Answer;
  readonly etag: string;
}
