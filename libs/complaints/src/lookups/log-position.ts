/** A log position as text that sorts as the number does. */
export const sortable = (position: bigint): string => String(position).padStart(20, '0');

/** Before everything. */
export const beginningOfLog = sortable(0n);
