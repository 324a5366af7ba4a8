// What a reader does in a browser, whichever engine it has: goes to a page, presses keys, clicks, reads, waits for what they expect.

/**
 * @typedef {object} Driver what an engine can do
 * @property {(url: string) => Promise<unknown>} goto
 * @property {(text: string) => Promise<any>} run an expression in the page, its value as JSON
 * @property {(chord: string) => Promise<unknown>} press
 * @property {(x: number, y: number) => Promise<unknown>} clickAt
 * @property {(() => Promise<Buffer>) | undefined} print the page as a PDF, where the driver can
 * @property {() => string[]} faults what pages threw and complained of, where the driver tells
 * @property {() => Promise<void>} close
 */

/** As long as Playwright's tests wait. */
const longestMs = 15_000;

/**
 * @param {Driver} driver
 * @param {string} name the engine's
 */
export function engine(driver, name) {
  /**
   * @param {string} expected in words, for the fault
   * @param {string} text an expression that becomes true
   */
  async function expectThat(expected, text) {
    const end = performance.now() + longestMs;
    let last;
    while (performance.now() < end) {
      last = await driver.run(text).catch((error) => error.message);
      if (last === true) return;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    throw new Error(`${name}: expected ${expected}, found ${String(JSON.stringify(last)).slice(0, 300)} for ${text}`);
  }

  /** @param {string} selector its first that is shown is scrolled to and clicked by the mouse */
  async function click(selector) {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.getClientRects().length > 0)`;
    await expectThat(`${selector} to be shown`, `Boolean(${find})`);
    const [x, y] = await driver.run(`(() => {
      const found = ${find};
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found.getClientRects()[0];
      return [left + width / 2, top + height / 2];
    })()`);
    await driver.clickAt(x, y);
  }

  /** @param {string} text in keys one after another */
  async function type(text) {
    for (const letter of text) await driver.press(letter);
  }

  /** Waits until the page has all it asks for: one that is left while a module comes complains of it. */
  async function settle() {
    await expectThat('the page to be complete', "document.readyState === 'complete'");
    let before = -1;
    for (let times = 0; times < 20; times += 1) {
      const count = await driver.run("performance.getEntriesByType('resource').length");
      if (count === before) return;
      before = count;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }

  return { ...driver, name, expectThat, click, type, settle };
}

/** @typedef {ReturnType<typeof engine>} Engine */
