// Errors meant for the person at the terminal, and the one place that prints them.

import { plainCause } from './plainCause.mjs';

/** Something the person at the terminal can put right: its message is all that is shown. */
export class Trouble extends Error {
  name = 'Trouble';
}

/**
 * Runs a script's main function; prints what went wrong and leaves with exit code 1.
 * @param {() => Promise<void> | void} main
 * @returns {Promise<void>} never rejects
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    printTrouble(error);
    process.exitCode = 1;
  }
}

/**
 * Prints a Trouble as its message, what the system refused as its cause, anything else (a mistake in the scripts) with its stack.
 * @param {unknown} error
 * @returns {void}
 */
export function printTrouble(error) {
  const plain = error instanceof Trouble ? error.message : isFromTheSystem(error) ? plainCause(error.message, process.cwd()) : undefined;
  console.error(plain === undefined ? error : `\n${plain}`);
}

/** @returns {error is NodeJS.ErrnoException} */
function isFromTheSystem(error) {
  return error instanceof Error && 'syscall' in error;
}
