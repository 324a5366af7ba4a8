// What is said where a figure has no such file: which ones it has.

/**
 * @param {import('./writeDocuments.mjs').Manifest} manifest
 * @param {string} pathname decoded, of a file there is none of
 * @returns {string | undefined} a list for people to read, its addresses by themselves on their lines; undefined where there is no such figure either
 */
export function filesOfFigure({ files }, pathname) {
  const [, figure] = /^\/figures\/([a-z0-9-]+)[.@][^/]*$/.exec(pathname) ?? [];
  const found = Object.keys(files).filter((address) => figure && (address.startsWith(`/figures/${figure}.`) || address.startsWith(`/figures/${figure}@`)));
  if (found.length === 0) return undefined;
  return `There is no such file or view of this chart. Its files:\n\n${found.sort().join('\n')}\n\nThe chart: /charts/${figure}\n`;
}
