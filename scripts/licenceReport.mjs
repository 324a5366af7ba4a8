// Which licences the packages have that are more than tools, and whether we may use them.

/** They ask for their notice to be kept, or for their own source where it was changed: none is. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'MPL-2.0', 'CC-BY-4.0', 'BlueOak-1.0.0']);

/** Decided one by one (docs/decisions/licences.md). */
const decided = {
  citeproc: 'CPAL-1.0 of the two offered: runs unchanged while pages are built; neither sent to a reader nor run by the site',
  format: 'MIT, says its readme: no field in its package.json',
  '@img/sharp': 'optional, of Next: pictures are made while building without it, and nothing calls it',
};

/** What leaves for a reader's browser, by who made it. */
const sent = [
  ['our own code, words and charts', 'MIT; CC BY 4.0 (/licences/)'],
  ['Source Serif 4, Source Sans 3, cut down', 'OFL-1.1 (/licences/OFL-1.1.txt)'],
  ['MiniSearch, in the search’s module', 'MIT'],
  ['coastlines, in the map (Natural Earth)', 'public domain'],
];

/**
 * @param {Record<string, { version?: string, license?: string, dev?: boolean }>} packages of the lock file, by folder
 * @param {(folder: string) => { license?: unknown, licenses?: unknown } | undefined} read the installed package's description
 * @returns {{ text: string, undecided: string[] }}
 */
export function licenceReport(packages, read) {
  /** @type {Map<string, string[]>} */
  const by = new Map();
  const undecided = [];
  const reasons = new Set();
  for (const [folder, { version, license, dev }] of Object.entries(packages)) {
    if (folder === '' || dev) continue;
    const name = folder.replace(/^.*node_modules\//, '');
    const licence = license ?? String(read(folder)?.license ?? 'none given');
    by.set(licence, [...(by.get(licence) ?? []), `${name}@${version}`]);
    if (licence.split(/ AND /).every((each) => allowed.has(each)) || licence.split(/ OR /).some((each) => allowed.has(each.replace(/[()]/g, '')))) continue;
    const reason = Object.entries(decided).find(([start]) => name === start || (start.startsWith('@') && name.startsWith(start)));
    if (reason) reasons.add(reason);
    else undecided.push(`${name} (${licence})`);
  }
  const lines = [...by].sort(([a], [b]) => a.localeCompare(b)).map(([licence, names]) => `${licence} · ${names.length}\n  ${names.sort().join(', ')}`);
  const text = [
    'Sent to readers',
    ...sent.map(([what, licence]) => `  ${what}: ${licence}`),
    '',
    'Packages the site is made with or runs on',
    ...lines,
    '',
    'Decided one by one',
    ...[...new Set([...reasons].map(([name, why]) => `  ${name}: ${why}`))],
  ].join('\n');
  return { text, undecided };
}
