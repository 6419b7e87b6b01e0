/** A piece of a statement and its parameters, in order. */
export interface Piece {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}
export const piece = (sql: string, ...parameters: (string | number)[]): Piece => ({ sql, parameters });
export const allOf = (conditions: readonly Piece[]): Piece => ({
  sql: conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE',
  parameters: conditions.flatMap(({ parameters }) => parameters),
});
