// Runs the deck in the browser: keys, hand, address, second window. The slides are in the page; this only says which is up.
import { turnTheme } from '@/components/layout/turnTheme';
import { openChannel, type Shown } from './deckChannel';
import { belongsTo, commandOf, type Command } from './deckKeys';
import { parts, say, showLine, switchView, toggleFullScreen } from './deckParts';
import { setStage } from './deckStage';
import { listenToHands } from './deckTouch';
import { startClock } from './deckClock';

const keysOff = 'single-keys-off';

/**
 * @param deck the element with the slides
 * @returns a function that ends it
 */
export function runDeck(deck: HTMLElement): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const stage = setStage(deck, location.search, decodeURIComponent(location.hash.slice(1)));
  const { help, goTo, blocked, keys } = parts(deck);
  let screen: Shown['screen'] = '';
  let digits = '';
  const clock = startClock(deck, signal);
  const channel = openChannel(follow, () => shown());
  if (stage.mode() === 'text') stage.setMode('slides');
  keys.checked = readKeysOff();
  showLine(deck, stage.wrong);

  function shown(): Shown {
    return { slide: stage.slides[stage.at()]?.id ?? '', search: location.search, screen, began: clock.began() };
  }

  function up(index: number, told = true) {
    const before = stage.at();
    const slide = stage.show(index);
    delete deck.dataset.zoom;
    if (stage.at() !== before) {
      history.replaceState(null, '', `${location.pathname}${location.search}#${slide.id}`);
      if (stage.at() > 0) clock.start();
      say(deck, `Slide ${stage.at() + 1} of ${stage.slides.length}: ${slide.dataset.title}`);
      showLine(deck, '');
      if (stage.mode() !== 'slides') slide.scrollIntoView({ block: 'nearest' });
    }
    if (told) channel.tell(shown());
  }

  function follow({ slide, screen: theirs, began }: Shown) {
    const index = stage.slides.findIndex(({ id }) => id === slide);
    setScreen(theirs);
    clock.follow(began);
    if (index >= 0) up(index, false);
  }

  function setScreen(next: Shown['screen']) {
    screen = next;
    if (next) deck.dataset.screen = next;
    else delete deck.dataset.screen;
  }

  const toggleScreen = (wanted: 'black' | 'white') => {
    setScreen(screen === wanted ? '' : wanted);
    say(deck, screen ? `The screen is ${screen}` : 'The slide is back');
    channel.tell(shown());
  };

  function openSpeaker() {
    const opened = window.open(`/present/speaker${location.search}#${stage.slides[stage.at()]?.id}`, 'speaker', 'popup,width=1200,height=800');
    if (opened) opened.focus();
    else blocked.showModal();
  }

  /** From the innermost: what is open closes, else all slides are shown. */
  function leave() {
    if (screen) toggleScreen(screen);
    else if (!goTo.hidden) goTo.hidden = true;
    else if ('zoom' in deck.dataset) delete deck.dataset.zoom;
    else setMode(stage.mode() === 'slides' ? 'overview' : 'slides');
  }

  function setMode(mode: ReturnType<typeof stage.mode>) {
    stage.setMode(stage.mode() === mode ? 'slides' : mode);
    say(deck, { slides: 'One slide', overview: 'All slides', below: 'Notes below the slide', text: 'Slides and notes as text' }[stage.mode()]);
  }

  const commands: Record<Command, () => void> = {
    next: () => up(stage.at() + 1),
    previous: () => up(stage.at() - 1),
    first: () => up(0),
    last: () => up(stage.slides.length - 1),
    black: () => toggleScreen('black'),
    white: () => toggleScreen('white'),
    'full-screen': () => toggleFullScreen(deck),
    overview: () => setMode('overview'),
    below: () => setMode('below'),
    text: () => setMode('text'),
    leave,
    'go-to': () => {
      goTo.hidden = false;
      goTo.querySelector('input')?.select();
    },
    speaker: openSpeaker,
    timer: () => clock.toggle(),
    zoom: () => {
      if ('zoom' in deck.dataset) delete deck.dataset.zoom;
      else if (stage.slides[stage.at()]?.querySelector('.slide-picture')) deck.dataset.zoom = '';
    },
    theme: turnTheme,
    help: () => help.showModal(),
  };

  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || belongsTo(event.target, event.key) || deck.querySelector('dialog[open]')) return;
    if (/^\d$/.test(event.key) && !keys.checked) digits += event.key;
    else if (event.key === 'Enter' && digits) up(Number(digits) - 1);
    else {
      const command = commandOf(event, !keys.checked);
      if (!command) return;
      commands[command]();
    }
    if (!/^\d$/.test(event.key)) digits = '';
    event.preventDefault();
  }

  function click({ target }: MouseEvent) {
    if (!(target instanceof Element)) return;
    const command = target.closest<HTMLElement>('[data-command]')?.dataset.command;
    if (command) commands[command as Command]();
    const view = target.closest<HTMLElement>('[data-show-view]');
    if (view) switchView(view);
    if (stage.mode() !== 'overview' || target.closest('a, button')) return;
    const slide = target.closest<HTMLElement>('.slide');
    if (!slide) return;
    up(stage.slides.indexOf(slide));
    stage.setMode('slides');
  }

  goTo.addEventListener('submit', (event) => {
    event.preventDefault();
    up(Number(new FormData(goTo).get('slide')) - 1);
    goTo.hidden = true;
    stage.slides[stage.at()]?.focus();
  }, { signal });
  keys.addEventListener('change', () => writeKeysOff(keys.checked), { signal });
  document.addEventListener('keydown', press, { signal });
  deck.addEventListener('click', click, { signal });
  addEventListener('hashchange', () => {
    const index = stage.slides.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
    if (index >= 0) up(index);
  }, { signal });
  listenToHands(deck, { next: commands.next, previous: commands.previous }, () => stage.mode() === 'slides', signal);
  deck.dataset.ready = '';
  return () => {
    ended.abort();
    channel.close();
  };
}

function readKeysOff(): boolean {
  try {
    return localStorage.getItem(keysOff) === '1';
  } catch {
    return false;
  }
}

function writeKeysOff(off: boolean) {
  try {
    if (off) localStorage.setItem(keysOff, '1');
    else localStorage.removeItem(keysOff);
  } catch {
    // Storage is closed to this page: the choice holds until it is left.
  }
}
