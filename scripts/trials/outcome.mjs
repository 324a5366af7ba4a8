// What a trial may come to: a page served, or one sentence that names the cause and the way out.

/** A fault of the scripts looks like this; it tells nobody what to do. */
const stackLine = /^\s+at .+:\d+:\d+\)?$/m;

/**
 * @param {import('./program.mjs').Started} program
 * @returns {Promise<void>} when a page is served and the program is stopped, with nothing left of it
 * @throws {Error} with its output when it came to anything else
 */
export async function isServed(program) {
  const { served } = await program.comesTo();
  if (!served) throw new Error(`No page was served:\n${program.output()}`);
  await program.stop();
}

/**
 * @param {import('./program.mjs').Started} program
 * @param {...RegExp} words what the sentence must have: the cause, the way out
 * @returns {Promise<void>} when it ended with that, and nothing is left of it
 * @throws {Error} with its output when it came to anything else
 */
export async function endsInWords(program, ...words) {
  const { served, code } = await program.comesTo();
  const output = program.output();
  if (served) {
    await program.stop();
    throw new Error('A page was served where none was to be.');
  }
  if (code === 0) throw new Error(`It ended as if all were well:\n${output}`);
  if (stackLine.test(output)) throw new Error(`It shows a stack:\n${output}`);
  for (const word of words) if (!word.test(output)) throw new Error(`It does not say ${word}:\n${output}`);
  await program.gone();
}
