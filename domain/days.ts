/** Days are calendar days, `YYYY-MM-DD`: compared as text they stand in order. */

/** From the one day to the other; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
