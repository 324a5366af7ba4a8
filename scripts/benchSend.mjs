// `npm run bench:send`: what 50 readers at once get from the site's server, beside what `next start` alone would send them.
import { cpus, loadavg } from 'node:os';
import { manyReaders } from './bench/manyReaders.mjs';
import { serveSite } from './bench/twoServers.mjs';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

const readers = 50;
const seconds = Number(process.env.SECONDS ?? 8);
/** `next start` sent 53 chapters a second when pages still held the framework's data; ten times that, and nobody waits. */
const limits = { perSecond: 530, p99: 300 };
const port = 3313;
const addresses = ['/chapters/background', '/embed/exchanges-per-year', '/data/exchanges.csv'];
/** As a browser of today asks. */
const headers = { 'Accept-Encoding': 'gzip, deflate, br' };

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  const rows = [...(await measure('next start', 'next')), ...(await measure('this server', 'documents'))];
  console.log(
    `${readers} connections, ${seconds} s each, on ${cpus().length} processors that also make the load; load average before ${loadavg()[0]?.toFixed(1)}:`,
  );
  console.table(
    rows.map(({ name, address, sent }) => ({
      server: name,
      address,
      'answers a second': Math.round(sent.perSecond),
      'median, ms': Math.round(sent.median),
      'p99, ms': Math.round(sent.p99),
      'kB each': sent.kilobytes.toFixed(1),
      failed: sent.failed,
    })),
  );
  const [chapter] = rows.filter(({ name }) => name === 'this server');
  const holds = chapter && chapter.sent.perSecond >= limits.perSecond && chapter.sent.p99 <= limits.p99 && chapter.sent.failed === 0;
  console.log(`A chapter: the limits are ${limits.perSecond} a second at least and ${limits.p99} ms for 99 of 100: ${holds ? 'held' : 'not held'}.`);
  if (!holds) process.exitCode = 1;
});

/** One server at a time, on this computer alone. */
async function measure(name, by) {
  const stop = await serveSite(projectRoot, port, by);
  try {
    const rows = [];
    for (const address of addresses) {
      const load = { readers, headers };
      await manyReaders(`http://127.0.0.1:${port}${address}`, { ...load, seconds: 1 });
      rows.push({ name, address, sent: await manyReaders(`http://127.0.0.1:${port}${address}`, { ...load, seconds }) });
    }
    return rows;
  } finally {
    await stop();
  }
}
