// `npm run bench:deck`: from a key press to the next slide or step painted, and from nothing to the first slide, beside a hand-written deck in the same run.
import { loadavg } from 'node:os';
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
/** What is aimed at, on a calm machine; the hand-written deck's stand beside. */
const aims = { median: 20, late: 35, first: 1.1 };
const ports = { site: 3313, deck: 3314 };
const talk = '/present?minutes=45';

await runMain(async () => {
  await setUp(projectRoot);
  await buildIfChanged(projectRoot, { quiet: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(realProbes(projectRoot)), args: browserArguments });
  const stopSite = await serveSite(projectRoot, ports.site, 'documents');
  const addresses = { ours: `http://localhost:${ports.site}${talk}`, hand: `http://localhost:${ports.deck}/` };
  const stopDeck = await servePage(await deckByHand(browser, addresses.ours), ports.deck);

  /** @type {{ hand: any[], ours: any[] }} */
  const presses = { hand: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    presses.hand.push(await keyToPaint(browser, addresses.hand, slowedTimes));
    presses.ours.push(await keyToPaint(browser, addresses.ours, slowedTimes));
  }
  /** @type {{ hand: any[], ours: any[] }} */
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

/** @returns {boolean} whether the limits hold, for slides and for steps */
function reportPresses({ hand, ours }) {
  const slidesOf = (rounds) => rounds.map((round) => round.filter(({ isStep }) => !isStep));
  const steps = ours.map((round) => round.filter(({ isStep }) => isStep));
  const row = (name, byRound, clock) => {
    const times = byRound.flat().map((press) => press[clock]);
    const perRound = (share) =>
      ends(
        byRound.map((round) =>
          quantile(
            round.map((press) => press[clock]),
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
  console.log(
    `${talk}, processor slowed ${slowedTimes} times, ${ours.length} rounds of each in turns, milliseconds; load of the machine ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}:`,
  );
  const figures = slidesOf(ours).map((round) => round.filter(({ hasFigure }) => hasFigure));
  console.table([
    row('the frame after, hand-written deck', slidesOf(hand), 'frame'),
    row('the frame after, next slide', slidesOf(ours), 'frame'),
    row('the frame after, next slide with a figure', figures, 'frame'),
    row('the frame after, next step', steps, 'frame'),
    row('on screen (steps of 8), hand-written deck', slidesOf(hand), 'shown'),
    row('on screen (steps of 8), next slide', slidesOf(ours), 'shown'),
    row('on screen (steps of 8), next step', steps, 'shown'),
  ]);
  const slowest = [...ours.flat()].sort((a, b) => b.frame - a.frame).slice(0, 3);
  console.log(
    `Slowest: ${slowest.map(({ slide, frame }) => `${slide} ${frame.toFixed(0)} ms`).join(', ')}. The aims are ${aims.median} ms (p50) and ${aims.late} ms (p95), the limits ${limits.median} and ${limits.late}, on both clocks.`,
  );
  return ['frame', 'shown'].every((clock) =>
    [slidesOf(ours), steps].every((byRound) => {
      const times = byRound.flat().map((press) => press[clock]);
      return median(times) <= limits.median && quantile(times, 0.95) <= limits.late;
    }),
  );
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
  console.log(`${ratio.toFixed(2)} times the hand-written deck; the aim is ${aims.first}, the limit ${limits.first}.`);
  return ratio <= limits.first;
}
