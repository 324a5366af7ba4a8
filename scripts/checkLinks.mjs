// `npm run check:links`: asks every source's address and archived copy whether it answers. Needs a network; no test runs it.
import { linkReport } from './linkReport.mjs';
import { loadContent } from './loadContent.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { Trouble, runMain } from './terminal/trouble.mjs';

const atOnce = 8;
const patience = 15_000;

await runMain(async () => {
  await setUp(projectRoot);
  const { briefing } = await loadContent(projectRoot, 'links', "export { briefing } from './briefing/load';");
  const linked = briefing().sources.flatMap(({ id, url, archived }) => [
    ...(url ? [{ id, url, archived }] : []),
    ...(archived ? [{ id: `${id} (archived)`, url: archived }] : []),
  ]);
  console.log(`Asking ${linked.length} addresses …`);
  const answers = [];
  const ask = async () => {
    for (let next = linked.shift(); next; next = linked.shift()) answers.push({ ...next, status: await statusOf(next.url) });
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  const { text, gone } = linkReport(answers);
  console.log(text);
  if (gone > 0) throw new Trouble(`${gone} addresses do not answer: look for the page elsewhere, or give archived: in sources.yaml`);
});

/**
 * @param {string} url
 * @returns {Promise<number | string>} the HTTP status, or why there is none
 */
async function statusOf(url) {
  try {
    const answer = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'Mozilla/5.0 (link check of a news explainer)' },
    });
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    return error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
  }
}
