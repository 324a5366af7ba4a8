// What Chromium is started with where it needs it: root has no sandbox, and a closed network no use for its errands.

/** @type {string[]} */
export const browserArguments =
  process.platform === 'linux' && process.getuid?.() === 0
    ? ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    : [];
