/** Years outside of this are slips of the finger (`0222`, `1922`, `20222`), and no calendar arithmetic is made on them. */
const [first, last] = [1990, 2100];

/** Whether a date or the key of a period begins with a year that measurements can be from. */
export function isPlausibleYear(key: string): boolean {
  const year = Number(key.slice(0, 4));
  return year >= first && year <= last;
}
