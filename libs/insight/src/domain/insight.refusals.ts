/** The rules of asking for figures; each is documented at /problems/<code>. */
export type InsightRefusal =
  | 'trend-from-after-to'
  | 'trend-from-in-the-future'
  | 'trend-too-many-periods'
  | 'trend-too-many-rows'
  | 'trend-value-unknown'
  | 'as-of-given-twice'
  | 'as-of-position-unknown'
  | 'table-does-not-add-up'
  | 'export-too-long';
