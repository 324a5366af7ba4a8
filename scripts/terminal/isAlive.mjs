// Tells whether a process runs, without disturbing it.

/**
 * @param {number} pid
 * @returns {boolean} true for somebody else's, too
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
