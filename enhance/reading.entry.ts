// What a page one reads can do besides being read: each part finds its own place in the page, and leaves when there is none.
import { enhance, whenReached, whenScrolled, where } from './enhancePage';
import { openSearch } from './find/openSearch';
import { startKeeping } from './offline/startKeeping';
import { closeSiteMenu } from './siteMenu';
import { switchTheme } from './themeSwitch';

/** The pages are made once: on another day than this one the timeline’s first answer is about the day before. */
const isStale = () => {
  const made = document.querySelector<HTMLElement>('form[data-day]')?.dataset.day;
  // Swedish dates are written as ISO’s.
  return made !== undefined && made !== new Date().toLocaleDateString('sv');
};

enhance([
  switchTheme,
  closeSiteMenu,
  openSearch,
  startKeeping,
  // Heavier, or of use on one kind of page only: fetched where they are used.
  whenReached('[data-short-switch]', async () => (await import('./shortVersion')).switchVersion()),
  whenReached('.prose', async () => (await import('./notes')).openNotes()),
  whenScrolled('[data-marks-current]', async () => (await import('./currentSection')).markCurrentSection()),
  where('[data-copies]', async () => (await import('./copySentence')).copySentences()),
  where('form[data-filters]', async () => (await import('./addressFilter')).filterByAddress()),
  // Made yesterday, it answers for yesterday until it is asked.
  (isStale() ? where : whenReached)('form[data-pact]', async () => (await import('./pactDay')).answerForDays()),
  where('[data-talk="form"]', async () => (await import('./talk/composeTalk')).composeTalk()),
  where('form[data-slides]', async () => (await import('./packChoices')).choosePack()),
  where('.event-plot', async () => (await import('./eventKeys')).walkMarks()),
  where('.citation-forms', async () => (await import('./citationForms')).citeInForms()),
  where('table[data-said-in], [data-copies-text-of], [data-copies-image]', async () => (await import('./chartPage')).takeChartAway()),
  whenReached('[data-draws-first]', async () => (await import('./drawFirst')).drawFirst()),
  where('[data-nearest]', async () => (await import('./nearestPages')).sortNearest()),
]);
