// What a page one reads can do besides being read: each part finds its own place in the page, and leaves when there is none.
import { enhance, whenReached, where } from './enhancePage';
import { openSearch } from './find/openSearch';
import { startKeeping } from './offline/startKeeping';
import { closeSiteMenu } from './siteMenu';
import { switchTheme } from './themeSwitch';

enhance([
  switchTheme,
  closeSiteMenu,
  openSearch,
  startKeeping,
  // Heavier, or of use on one kind of page only: fetched where they are used.
  where('a[data-note]', async () => (await import('./notes')).openNotes()),
  where('[data-marks-current]', async () => (await import('./currentSection')).markCurrentSection()),
  where('[data-copies]', async () => (await import('./copySentence')).copySentences()),
  where('form[data-filters]', async () => (await import('./addressFilter')).filterByAddress()),
  whenReached('form[data-pact]', async () => (await import('./pactDay')).answerForDays()),
  where('form[data-slides]', async () => (await import('./packChoices')).choosePack()),
  where('.event-plot', async () => (await import('./eventKeys')).walkMarks()),
  where('.citation-forms', async () => (await import('./citationForms')).citeInForms()),
  where('table[data-said-in], [data-copies-text-of], [data-copies-image]', async () => (await import('./chartPage')).takeChartAway()),
  whenReached('[data-draws-first]', async () => (await import('./drawFirst')).drawFirst()),
  where('[data-offline-state]', async () => (await import('./offline/offlineState')).tellOffline()),
  where('[data-nearest]', async () => (await import('./nearestPages')).sortNearest()),
]);
