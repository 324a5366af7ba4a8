// Runs the deck in the browser: keys, hand, address, second window. The slides are in the page; this only says which is up.
import { turnTheme } from '../theme';
import { afterFrame } from './afterFrame';
import { askedSlide, askedStep, nameSlide, slideAddress, talkSearch } from './deckAddress';
import { openChannel, type Shown } from './deckChannel';
import { startClock } from './deckClock';
import { belongsTo, commandOf, isDigit, type Command } from '@/components/deck/deckKeys';
import { printDeck } from './deckPaper';
import { showHost } from './readAddress';
import { parts, say, showLine, switchView, titleOf, toggleFullScreen } from './deckParts';
import { setStage, type Mode } from './deckStage';
import { listenToHands } from './deckTouch';
import { areSingleKeysOff, switchSingleKeys } from './singleKeys';

/** @param deck the element with the slides */
export function runDeck(deck: HTMLElement): void {
  const stage = setStage(deck, location.search, askedSlide(), askedStep());
  const { help, goTo, blocked, keys } = parts(deck);
  let screen: Shown['screen'] = '';
  let digits = '';
  let news: { told: boolean } | undefined;
  const clock = startClock(deck);
  const channel = openChannel(follow, () => shown());
  const settle = afterFrame(() => {
    stage.prepare();
    if (!news) return;
    const { told } = news;
    news = undefined;
    nameSlide(stage.current().id, stage.step());
    say(deck, `Slide ${stage.at() + 1} of ${stage.slides.length}: ${titleOf(stage.current(), stage.step())}`);
    if (told) channel.tell(shown());
  });
  if (stage.mode() === 'text') stage.setMode('slides');
  keys.checked = areSingleKeysOff();
  showHost(deck);
  showLine(deck, stage.wrong);
  settle();

  function shown(): Shown {
    return { slide: stage.current().id, step: stage.step(), search: talkSearch(location.search), screen, began: clock.began() };
  }

  /** Does what changes the slide or its step, and tells of it. */
  function move(change: () => unknown, told = true) {
    const before = [stage.at(), stage.step()];
    change();
    delete deck.dataset.zoom;
    if (stage.at() === before[0] && stage.step() === before[1]) return;
    if (stage.at() > 0) clock.start();
    showLine(deck, '');
    news = { told };
    settle();
  }

  function up(index: number) {
    move(() => stage.show(index));
  }

  function follow({ slide, step, search, screen: theirs, began }: Shown) {
    // Of another talk in another window.
    if (search !== talkSearch(location.search)) return;
    setScreen(theirs);
    clock.follow(began);
    const index = stage.slides.findIndex(({ id }) => id === slide);
    if (index >= 0) move(() => stage.show(index, step), false);
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
    const address = `/present/speaker${slideAddress(location.search, stage.current().id, stage.step())}`;
    const opened = window.open(address, 'speaker', 'popup,width=1200,height=800');
    if (opened) return opened.focus();
    blocked.querySelector('a')?.setAttribute('href', address);
    blocked.showModal();
  }

  /** From the innermost: what is open closes, else all slides are shown. */
  function leave() {
    if (screen) toggleScreen(screen);
    else if (!goTo.hidden) closeGoTo();
    else if ('zoom' in deck.dataset) delete deck.dataset.zoom;
    else setMode(stage.mode() === 'slides' ? 'overview' : 'slides');
  }

  function setMode(mode: Mode) {
    stage.setMode(stage.mode() === mode ? 'slides' : mode);
    say(deck, { slides: 'One slide', overview: 'All slides', below: 'Notes below the slide', text: 'Slides and notes as text' }[stage.mode()]);
  }

  function closeGoTo() {
    goTo.hidden = true;
    stage.current().focus({ preventScroll: true });
  }

  const commands: Record<Command, () => void> = {
    next: () => move(stage.forward),
    previous: () => move(stage.back),
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
      goTo.reset();
      goTo.hidden = false;
      goTo.querySelector('input')?.select();
    },
    speaker: openSpeaker,
    timer: () => clock.toggle(),
    zoom: () => {
      if ('zoom' in deck.dataset) delete deck.dataset.zoom;
      else if (stage.current().querySelector('.slide-picture')) deck.dataset.zoom = '';
    },
    theme: turnTheme,
    help: () => help.showModal(),
  };

  function press(event: KeyboardEvent) {
    if (!goTo.hidden && event.key === 'Escape') return closeGoTo();
    if (event.defaultPrevented || belongsTo(event.target, event.key) || deck.querySelector('dialog[open]')) return;
    if (isDigit(event)) {
      if (!keys.checked) digits += event.key;
      return;
    }
    const command = event.key === 'Enter' && digits ? 'go-to' : commandOf(event, !keys.checked);
    // What is read as text is scrolled by the keys that scroll.
    if (!command || (stage.mode() === 'text' && ['next', 'previous', 'first', 'last'].includes(command))) return;
    if (digits && event.key === 'Enter') up(Number(digits) - 1);
    else if (stage.mode() === 'overview' && event.key === 'Enter') setMode('slides');
    else commands[command]();
    digits = '';
    event.preventDefault();
  }

  function click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const command = event.target.closest<HTMLElement>('[data-command]')?.dataset.command;
    if (command) commands[command as Command]();
    const view = event.target.closest<HTMLElement>('[data-show-view]');
    if (view) switchView(view);
    const slide = stage.mode() === 'overview' ? event.target.closest<HTMLElement>('.slide') : null;
    if (!slide || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    up(stage.slides.indexOf(slide));
    setMode('slides');
  }

  goTo.addEventListener('submit', (event) => {
    event.preventDefault();
    const number = Number(new FormData(goTo).get('slide'));
    if (number > 0) up(number - 1);
    closeGoTo();
  });
  keys.addEventListener('change', () => switchSingleKeys(keys.checked));
  document.addEventListener('keydown', press);
  deck.addEventListener('click', click);
  addEventListener('hashchange', () => {
    const { index, missed } = stage.find(askedSlide());
    up(index);
    showLine(deck, missed);
    if (missed) nameSlide(stage.current().id, stage.step());
  });
  listenToHands(deck, { next: commands.next, previous: commands.previous }, () => stage.mode() === 'slides');
  printDeck(deck, location.search);
  deck.dataset.ready = '';
}
