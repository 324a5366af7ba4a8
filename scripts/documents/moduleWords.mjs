// The words of the modules a page may come to run: what it asks for, and what those import, at once or later.

/** Names as they may stand in a class attribute or in a module's text, `md:flex` and `w-1/2` included. */
const name = /[\w-][\w:/.%-]*/g;

/**
 * @param {ReadonlyMap<string, string>} modules by file name, the code
 * @returns {(names: Iterable<string>) => ReadonlySet<string>} from names, of which some are modules', to every word of those and of what they import
 */
export function moduleWords(modules) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  return (names) => {
    const reached = new Set([...names].filter((each) => modules.has(each)));
    // A module names another by its file, `"./chunk.BJRBQJ52.js"`; those that are added are gone through as well.
    for (const each of reached)
      for (const [, other = ''] of (modules.get(each) ?? '').matchAll(/([\w-]+\.[\w-]+\.js)\b/g)) if (modules.has(other)) reached.add(other);
    const key = [...reached].sort().join(' ');
    const words = found.get(key) ?? new Set([...reached].flatMap((each) => modules.get(each)?.match(name) ?? []));
    found.set(key, words);
    return words;
  };
}
