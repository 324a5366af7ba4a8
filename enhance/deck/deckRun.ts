// Runs the deck in the browser: keys, hand, address, second window. The slides are in the page; this only says which is up.
import { clockText } from '@/components/deck/clockText';
import type { Command } from '@/components/deck/run/deckKeys';
import { turnTheme } from '../theme';
import { afterFrame } from './afterFrame';
import { askedSlide, askedStep, nameSlide, slideAddress, talkSearch } from './deckAddress';
import { openChannel, type Shown } from './deckChannel';
import { startClock } from './deckClock';
import { keysDialog, parts, say, showLine, switchView, titleOf, toggleFullScreen } from './deckParts';
import { setStage, type Mode, type OwnStage } from './deckStage';
import { listenToHands } from './deckTouch';
import { fetchRestWhenTouched } from './fetchRest';
import { keepHere, keptOverReload } from './keptHere';
import { lateRoom } from './lateRoom';
import { listenToKeys } from './listenToKeys';
import { marking } from './marking';
import { showHost } from './readAddress';
import { mark, showingOf, takeOver, turn, turnOver, turnScreen } from './showing';
import { stayAwake } from './stayAwake';

const screenKey = 'deck-screen';

/** @param deck the element with the slides; @param own a talk of one's own, laid out */
export function runDeck(deck: HTMLElement, own?: OwnStage): void {
  const stage = setStage(deck, location.search, askedSlide(), askedStep(), own);
  const { goTo, blocked, clock: face, typed } = parts(deck);
  const keys = keysDialog(deck);
  const awake = stayAwake();
  let news: { told: boolean } | undefined;
  const clock = startClock(({ spent }) => {
    face.hidden = deck.dataset.timer === undefined;
    if (!face.hidden) face.textContent = clockText(spent / 1000);
  });
  const board = marking(deck, (marks) => channel.tellMarks(marks));
  const channel = openChannel('deck', follow, () => shown(), board.show);
  const tell = () => {
    keepHere(screenKey, deck.dataset.screen ?? '');
    channel.tell(shown());
    room.told();
  };
  const room = lateRoom(
    (tools) =>
      import('../live/deckRoom').then(({ openDeckRoom }) =>
        openDeckRoom({ tools, deck, shown, say: (text) => say(deck, text), warn: (text) => showLine(deck, text) }),
      ),
    (text) => showLine(deck, text),
  );
  const settle = afterFrame(() => {
    stage.prepare();
    if (!news) return;
    const { told } = news;
    news = undefined;
    nameSlide(stage.current().id, stage.step());
    say(deck, `Slide ${stage.at() + 1} of ${stage.slides.length}: ${titleOf(stage.current(), stage.step())}`);
    if (told) tell();
    else room.told();
  });
  if (stage.mode() === 'text') stage.setMode('slides');
  mark(deck, 'screen', keptOverReload(screenKey) ?? '');
  showHost(deck);
  showLine(deck, stage.wrong);
  if (stage.at() > 0) awake();
  settle();

  function shown(): Shown {
    return {
      slide: stage.current().id,
      step: stage.step(),
      search: talkSearch(location.search),
      clock: clock.state(),
      shape: innerWidth / innerHeight,
      ...showingOf(deck, stage.current(), stage.mode()),
    };
  }

  /** Does what changes the slide or its step, and tells of it. */
  function move(change: () => unknown, told = true) {
    const before = [stage.at(), stage.step()];
    change();
    mark(deck, 'zoom', false);
    mark(deck, 'who', false);
    if (stage.at() === before[0] && stage.step() === before[1]) return;
    if (stage.at() > 0) {
      clock.start();
      awake();
    }
    showLine(deck, '');
    news = { told };
    settle();
  }

  function up(index: number) {
    move(() => stage.show(index));
  }

  function follow(theirs: Shown) {
    // Of another talk in a window that was this one's double.
    if (theirs.search !== talkSearch(location.search)) return;
    const index = stage.slides.findIndex(({ id }) => id === theirs.slide);
    if (index >= 0) move(() => stage.show(index, theirs.step), false);
    takeOver(deck, stage.current(), theirs);
    clock.follow(theirs.clock);
    stage.setMode(theirs.mode);
  }

  const toggleScreen = (wanted: 'black' | 'white') => {
    turnScreen(deck, wanted);
    say(deck, deck.dataset.screen ? `The screen is ${deck.dataset.screen}` : 'The slide is back');
    tell();
  };

  const toggleOver = (name: 'zoom' | 'who') => {
    turnOver(deck, stage.current(), name);
    if (deck.dataset.who === '') say(deck, stage.current().querySelector('.slide-who')?.textContent ?? '');
    tell();
  };

  function openSpeaker() {
    const address = `/present/speaker${slideAddress(location.search, stage.current().id, stage.step(), channel.pair())}`;
    const opened = window.open(address, `speaker-${channel.pair()}`, 'popup,width=1280,height=800');
    if (opened) return opened.focus();
    const way = deck.querySelector<HTMLAnchorElement>('.deck-tools [data-opens="speaker"]');
    for (const link of deck.querySelectorAll<HTMLAnchorElement>('[target="speaker"]')) link.href = address;
    // What fills the screen, by F or by the browser's own key, or has begun, is on the wall: a dialog would stand before the room.
    const onWall = clock.state().runs || document.fullscreenElement || matchMedia('(display-mode: fullscreen)').matches;
    if (!onWall) return blocked.showModal();
    if (way) way.hidden = false;
    way?.focus();
  }

  /** Without a network the slides are printed as they are. */
  function openPaper(): Promise<void> {
    return import('./deckPaper').then(
      (paper) => paper.openPaper(deck, location.search),
      () => print(),
    );
  }

  /** From the innermost: what is open closes, else all slides are shown. */
  function leave() {
    const { screen, zoom, who } = deck.dataset;
    if (screen) toggleScreen(screen as 'black' | 'white');
    else if (!goTo.hidden) closeGoTo();
    else if ((who ?? zoom) === '') toggleOver(who === '' ? 'who' : 'zoom');
    else setMode(stage.mode() === 'slides' ? 'overview' : 'slides');
  }

  function setMode(mode: Mode) {
    stage.setMode(stage.mode() === mode ? 'slides' : mode);
    say(deck, { slides: 'One slide', overview: 'All slides', below: 'Notes below', text: 'As text' }[stage.mode()]);
    tell();
  }

  function closeGoTo() {
    goTo.hidden = true;
    stage.current().focus({ preventScroll: true });
  }

  function goToNumber(number: number) {
    if (number < 1) return;
    up(number - 1);
    if (number > stage.slides.length) showLine(deck, `${number} is beyond the end: this is the last of ${stage.slides.length} slides.`);
  }

  const commands: Record<Command, () => void> = {
    next: () => move(stage.forward),
    previous: () => move(stage.back),
    first: () => up(0),
    last: () => up(stage.slides.length - 1),
    black: () => toggleScreen('black'),
    white: () => toggleScreen('white'),
    'full-screen': () => toggleFullScreen(deck),
    start: () => (document.fullscreenElement ? undefined : toggleFullScreen(deck)),
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
    timer: () => {
      turn(deck, 'timer');
      clock.follow(clock.state());
      tell();
    },
    pause: () => {
      clock.pause();
      tell();
    },
    zoom: () => toggleOver('zoom'),
    who: () => toggleOver('who'),
    pointer: () => board.turn('pointer'),
    pen: () => board.turn('pen'),
    erase: () => board.turn('erase'),
    theme: () => {
      turnTheme();
      tell();
    },
    help: keys.open,
    lobby: () => room.press('lobby'),
    vote: () => room.press('vote'),
    hands: () => room.press('hands'),
  };

  function click(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-opens="paper"]')) void openPaper();
    const command = event.target.closest<HTMLElement>('[data-command]')?.dataset.command;
    if (command) commands[command as Command]();
    const view = event.target.closest<HTMLElement>('[data-show-view]');
    if (view) {
      switchView(view);
      // A mouse's click leaves the keys to the deck; a keyboard's stays where it was.
      if (event.detail > 0) stage.current().focus({ preventScroll: true });
      tell();
    }
    const slide = stage.mode() === 'overview' ? event.target.closest<HTMLElement>('.slide') : null;
    if (!slide || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    up(stage.slides.indexOf(slide));
    setMode('slides');
  }

  goTo.addEventListener('submit', (event) => {
    event.preventDefault();
    goToNumber(Number(new FormData(goTo).get('slide')));
    closeGoTo();
  });
  goTo.addEventListener('keydown', ({ key }) => key === 'Escape' && closeGoTo());
  deck.addEventListener('click', click);
  addEventListener('resize', tell);
  fetchRestWhenTouched(room.prepare);
  listenToKeys({
    singleKeys: keys.singleKeys,
    before: room.takes,
    run: (command, held) => {
      const mode = stage.mode();
      // What is read as text is scrolled by the keys that scroll.
      if (mode === 'text' && ['next', 'previous', 'first', 'last'].includes(command)) return false;
      // A key held down flickers nothing and races through nothing; among all slides it walks.
      if (!held || (mode === 'overview' && /next|previous/.test(command))) commands[command]();
      return true;
    },
    enter: () => {
      if (stage.mode() !== 'overview') return false;
      setMode('slides');
      return true;
    },
    typed: (digits) => {
      typed.hidden = digits === '';
      typed.textContent = digits;
    },
    goTo: goToNumber,
  });
  addEventListener('hashchange', () => {
    const { index, missed } = stage.find(askedSlide());
    up(index);
    showLine(deck, missed);
    if (missed) nameSlide(stage.current().id, stage.step());
  });
  listenToHands(
    deck,
    { next: commands.next, previous: commands.previous },
    () => stage.mode() === 'slides' && !deck.dataset.screen && !deck.dataset.tool && deck.dataset.room === undefined,
    keys.clicks,
  );
  // The address says nothing of pairs, nor of words that are kept.
  if (/pair=|&own=/.test(location.href)) nameSlide(stage.current().id, stage.step());
  const ready = () => void (deck.dataset.ready = '');
  if (new URLSearchParams(location.search).has('paper')) void openPaper().then(ready);
  else ready();
}
