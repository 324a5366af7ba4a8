// What a list of times comes to: the middle, the tail, the ends.

/** @param {readonly number[]} values; @param {number} share from 0 to 1; @returns {number} the value that so many lie at or below */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @returns {number} */
export function median(values) {
  return quantile(values, 0.5);
}

/** @returns {string} the least and the greatest, in whole numbers: '12 to 31' */
export function ends(values) {
  return `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}`;
}
