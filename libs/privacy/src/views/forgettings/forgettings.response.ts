export class ForgettingResponse {
  forgettingId!: string;
  /** What was forgotten: `person`, or the kind of thing whose free text it was. */
  kind!: 'person' | 'complaint' | 'collective' | 'review' | 'tagging' | 'learning-point' | 'action';
  /** The id of the person, complaint, review, point, learning point or action. */
  subjectId!: string;
  ground!: 'retention-over' | 'erasure-request' | 'court-order';
  /** Who had it forgotten: a staff id. */
  forgottenBy!: string;
  /** When it was recorded, ISO 8601 UTC. */
  forgottenAt!: string;
  /** Whether the key is really gone, asked of the key store now. False for a moment at most. */
  keyDestroyed!: boolean;
}

export class ForgettingsResponse {
  items!: ForgettingResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
