// `npm run bench:deck`: from a key press to the next slide painted, and from nothing to the first slide, against a hand-written deck.
import { chromium } from '@playwright/test';
import { firstSlide } from './bench/firstSlide.mjs';
import { handWrittenDeck } from './bench/handWrittenDeck.mjs';
import { keyToPaint } from './bench/keyToPaint.mjs';
import { slowedTimes } from './bench/slowPhone.mjs';
import { ends, median, quantile } from './bench/spread.mjs';
import { servePage, serveSite } from './bench/twoServers.mjs';
import { buildIfChanged } from './terminal/buildIfChanged.mjs';
import { browserArguments } from './browserArguments.mjs';
import { findBrowser, realProbes } from './terminal/findBrowser.mjs';
import { projectRoot } from './terminal/project.mjs';
import { setUp } from './terminal/setUp.mjs';
import { runMain } from './terminal/trouble.mjs';

const rounds = Number(process.env.ROUNDS ?? 3);
const firstRounds = 3 * rounds;
/** Milliseconds; `first` is times the hand-written deck's. */
const limits = { median: 25, late: 40, first: 1.2 };
const ports = { site: 3313, deck: 3314 };
const talk = '/present?minutes=45';

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
  const stopSite = await serveSite(projectRoot, ports.site);
  const addresses = { ours: `http://localhost:${ports.site}${talk}`, hand: `http://localhost:${ports.deck}/` };
  const stopDeck = await servePage(await deckByHand(browser, addresses.ours), ports.deck);

  const presses = [];
  for (let round = 0; round < rounds; round += 1) presses.push(await keyToPaint(browser, addresses.ours, slowedTimes));
  const first = { hand: [], ours: [] };
  for (let round = 0; round < firstRounds; round += 1) {
    // In turns, so that a busy moment of the computer strikes both.
    first.hand.push(await firstSlide(browser, addresses.hand));
    first.ours.push(await firstSlide(browser, addresses.ours));
  }
  await browser.close();
  stopSite();
  stopDeck();
  const holds = [reportPresses(presses), reportFirst(first)];
  if (holds.includes(false)) process.exitCode = 1;
});

async function deckByHand(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const html = await handWrittenDeck(page);
  await page.close();
  return html;
}

/** @returns {boolean} whether the limits hold */
function reportPresses(byRound) {
  const all = byRound.flat();
  const withFigure = all.filter(({ hasFigure }) => hasFigure);
  const row = (name, presses, clock) => {
    const times = presses.map((press) => press[clock]);
    const perRound = (share) =>
      ends(
        byRound.map((round) =>
          quantile(
            round.filter((press) => presses.includes(press)).map((press) => press[clock]),
            share,
          ),
        ),
      );
    return {
      'key press to': name,
      presses: times.length,
      p50: median(times).toFixed(1),
      'p50 of rounds': perRound(0.5),
      p95: quantile(times, 0.95).toFixed(1),
      'p95 of rounds': perRound(0.95),
      'least to most': ends(times),
    };
  };
  console.log(`${talk}, ${all.length / byRound.length} presses a round, processor slowed ${slowedTimes} times, ${byRound.length} rounds, milliseconds:`);
  console.table([
    row('the frame after, every slide', all, 'frame'),
    row('the frame after, with figures', withFigure, 'frame'),
    row('on screen (steps of 8), every slide', all, 'shown'),
    row('on screen (steps of 8), with figures', withFigure, 'shown'),
  ]);
  const slowest = [...all].sort((a, b) => b.frame - a.frame).slice(0, 3);
  console.log(
    `Slowest: ${slowest.map(({ slide, frame }) => `${slide} ${frame.toFixed(0)} ms`).join(', ')}. The limits are ${limits.median} ms (p50) and ${limits.late} ms (p95), on both clocks.`,
  );
  return ['frame', 'shown'].every((clock) => {
    const times = all.map((press) => press[clock]);
    return median(times) <= limits.median && quantile(times, 0.95) <= limits.late;
  });
}

/** @returns {boolean} whether the limit holds */
function reportFirst({ hand, ours }) {
  const floor = median(hand.map(({ painted }) => painted));
  const row = (name, list) => {
    const times = list.map(({ painted }) => painted);
    return {
      deck: name,
      'first slide painted, ms (median)': Math.round(median(times)),
      'least to most': ends(times),
      'times the hand-written': (median(times) / floor).toFixed(2),
      'kB received': (median(list.map(({ bytes }) => bytes)) / 1000).toFixed(0),
    };
  };
  console.log(`Slow 4G, processor slowed ${slowedTimes} times, ${hand.length} rounds:`);
  console.table([row('hand-written deck', hand), row('this site', ours)]);
  const ratio = median(ours.map(({ painted }) => painted)) / floor;
  console.log(`${ratio.toFixed(2)} times the hand-written deck; the limit is ${limits.first}.`);
  return ratio <= limits.first;
}
