// Keys by the names of KeyboardEvent.key, as WebDriver and WebDriver BiDi want them: one character each, the unnamed ones by code points.

/** @type {Record<string, string>} https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * @param {string} chord such as 'ArrowRight', 'b' or 'Control+k'
 * @returns {{ type: 'key', id: string, actions: { type: 'keyDown' | 'keyUp', value: string }[] }} one source of actions: all down in turn, all up
 */
export function keyActions(chord) {
  const values = (chord.length > 1 ? chord.split('+') : [chord]).map((name) => codes[name] ?? name);
  const wrong = values.find((value) => [...value].length !== 1);
  if (wrong !== undefined) throw new Error(`No key is called ${wrong}.`);
  const down = values.map((value) => ({ type: /** @type {const} */ ('keyDown'), value }));
  const up = values.toReversed().map((value) => ({ type: /** @type {const} */ ('keyUp'), value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}

/**
 * @param {number} x in CSS pixels from the window's left
 * @param {number} y from its top
 * @returns {{ type: 'pointer', id: string, parameters: { pointerType: 'mouse' }, actions: object[] }} a click there
 */
export function clickActions(x, y) {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
  const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}
