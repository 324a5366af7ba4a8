// Prints one line for a step: what it does, and how long it took.

/**
 * @template T
 * @param {string} title what is being done, such as 'Building the site'
 * @param {() => Promise<T> | T} work prints nothing itself
 * @returns {Promise<T>} what the work gave
 * @throws whatever the work throws, after the line has been closed
 */
export async function step(title, work) {
  process.stdout.write(`${title} … `);
  const elapsed = stopwatch();
  try {
    const result = await work();
    console.log(elapsed());
    return result;
  } catch (error) {
    console.log(`failed after ${elapsed()}`);
    throw error;
  }
}

/**
 * @returns {() => string} tells the time since, such as '3.2 s'
 */
export function stopwatch() {
  const began = performance.now();
  return () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
