const units = ['B', 'kB', 'MB', 'GB', 'TB'];

/** So many bytes, for people: `1.4 GB`. */
export function bytes(size: number | null): string {
  if (size === null) return '-';
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(size, 1)) / 3)));
  return `${step === 0 ? size : (size / 1000 ** step).toFixed(1)} ${units[step] ?? ''}`;
}
