// Runs the speaker's view: follows the deck in the other window, leads it by every key, and says what the wall shows.
import { clockText } from '@/components/deck/clockText';
import type { Command } from '@/components/deck/run/deckKeys';
import { paceOf, wordsAMinuteSpoken, type SlideKind } from '@/briefing/ask/deck';
import { turnTheme } from '../theme';
import { askedSlide, askedStep, nameSlide, slideAddress, talkSearch } from './deckAddress';
import { openChannel, type Shown } from './deckChannel';
import { startClock, type ClockState } from './deckClock';
import { setInert } from './deckOverview';
import { keysDialog, say, switchView, titleOf, toggleFullScreen } from './deckParts';
import { setStage, stepsOf, type Mode, type OwnStage } from './deckStage';
import { fetchRestWhenTouched } from './fetchRest';
import { listenToKeys } from './listenToKeys';
import { marking } from './marking';
import { paceWords } from './paceWords';
import { showHost } from './readAddress';
import { mark, showingOf, takeOver, turn as turnMark, turnOver, turnScreen } from './showing';
import { lateRoom } from './lateRoom';

const sizeKey = 'notes-size';
const sizes = ['1.125rem', '1.375rem', '1.8125rem', '2.25rem', '2.75rem'] as const;
const usualSize = 2;

/** @param view the element with the slides; @param own a talk of one's own, laid out */
export function runSpeaker(view: HTMLElement, own?: OwnStage): void {
  const stage = setStage(view, location.search, askedSlide(), askedStep(), own);
  const pace = paceOf(
    stage.slides.map(({ dataset }) => dataset.kind as SlideKind),
    stage.minutes,
  );
  const whole = 60 * stage.minutes;
  const part = <T extends Element = HTMLElement>(name: string) => view.querySelector<T>(`[data-speaker="${name}"]`);
  let heard = false;
  /** Whether a hand has changed something here. */
  let turned = false;
  let wall: Mode = 'slides';
  let size = readSize();
  /** What → does while the room is on the wall. */
  let roomNext = '';
  const room = lateRoom(
    (tools) =>
      import('../live/speakerRoom').then(({ openSpeakerRoom }) =>
        openSpeakerRoom({
          tools,
          view,
          slide: () => stage.current().id,
          say: (text) => say(view, text),
          warn: (text) => write('lone', text),
          next: (says) => {
            roomNext = says;
            show();
          },
        }),
      ),
    (text) => write('lone', text),
  );
  const clock = startClock(tick);
  const keys = keysDialog(view);
  const board = marking(view, (marks) => channel.tellMarks(marks));
  const channel = openChannel('speaker', follow, () => shown(), board.show);
  const jump = part<HTMLSelectElement>('jump');
  for (const [index, { dataset }] of stage.slides.entries()) jump?.append(new Option(`${index + 1}  ${dataset.title}`, String(index)));
  write('minutes', `of ${stage.minutes}:00`);
  write('lone', stage.wrong || 'Waiting for the slides in another window. This page works alone, too.');
  setSize(0);
  for (const head of view.querySelectorAll('.slide-say > .slide-notes-head')) head.append(` ${secondsOf(head.parentElement?.textContent ?? '')} s`);
  showHost(view);
  show();

  function shown(): Shown {
    return {
      slide: stage.current().id,
      step: stage.step(),
      search: talkSearch(location.search),
      clock: clock.state(),
      ...showingOf(view, stage.current(), wall),
    };
  }

  function follow(theirs: Shown) {
    // Another talk than this page was made for: made anew for it.
    if (theirs.search !== talkSearch(location.search)) {
      location.replace(`${location.pathname}${slideAddress(theirs.search, theirs.slide, theirs.step)}`);
      return;
    }
    // A line on the address stays: nobody else says it.
    if (!heard) write('lone', stage.wrong);
    // A key pressed before the slides had answered is not lost: they follow it.
    const leads = !heard && turned;
    heard = true;
    if (theirs.shape) view.style.setProperty('--wall', String(Math.max(1.2, Math.min(2.4, theirs.shape))));
    clock.follow(theirs.clock);
    if (leads) {
      if (stage.at() > 0) clock.start();
      return tell();
    }
    const index = stage.slides.findIndex(({ id }) => id === theirs.slide);
    if (index >= 0) stage.show(index, theirs.step);
    wall = theirs.mode;
    takeOver(view, stage.current(), theirs);
    show();
  }

  function up(index: number) {
    move(() => stage.show(index));
  }

  function move(change: () => unknown) {
    change();
    mark(view, 'zoom', false);
    mark(view, 'who', false);
    if (stage.at() > 0) clock.start();
    say(view, `Slide ${stage.at() + 1} of ${stage.slides.length}: ${titleOf(stage.current(), stage.step())}`);
    tell();
  }

  function tell() {
    turned = true;
    show();
    channel.tell(shown());
  }

  function show() {
    const [step, steps] = [stage.step(), stepsOf(stage.current())];
    write('number', `${stage.at() + 1} of ${stage.slides.length}`);
    write('step', steps > 1 ? `, step ${step} of ${steps}: ${step === 1 ? 'the question' : 'the answer'}` : '');
    write('wall', wallWords());
    if (jump) jump.value = String(stage.at());
    for (const name of ['black', 'white'] as const) press(name, view.dataset.screen === name);
    press('who', view.dataset.who !== undefined);
    write('next', roomNext || (step < steps ? 'Show the answer' : stage.at() < stage.slides.length - 1 ? 'Next slide' : 'The end'));
    stage.slides.slice(stage.at() + 2, stage.at() + 5).forEach(({ dataset }, index) => write(`then-${index}`, `${stage.at() + 3 + index}  ${dataset.title}`));
    for (let index = Math.max(0, stage.slides.length - stage.at() - 2); index < 3; index += 1) write(`then-${index}`, '');
    part<HTMLAnchorElement>('open')?.setAttribute('href', `/present${slideAddress(location.search, stage.current().id, step, channel.pair())}`);
    part('notes')?.scrollTo?.({ top: 0 });
    nameSlide(stage.current().id, step);
    // The next slide is there to be seen, not to be used.
    for (const slide of stage.slides) setInert(slide, 'next' in slide.dataset);
    tick(clock.state());
  }

  /** What the wall shows when it is not the slide, large on the mirror. */
  function wallWords(): string {
    const { screen, zoom } = view.dataset;
    if (screen) return `${screen === 'black' ? 'Black' : 'White'} on the wall`;
    return { slides: zoom === undefined ? '' : 'The figure alone', overview: 'All slides on the wall', below: 'Notes on the wall', text: 'Text on the wall' }[
      wall
    ];
  }

  function press(command: string, pressed: boolean) {
    view.querySelector(`[data-command="${command}"]`)?.setAttribute('aria-pressed', String(pressed));
  }

  function tick({ spent, runs }: ClockState) {
    const elapsed = spent / 1000;
    const due = pace[stage.at()] ?? 0;
    write('time', new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
    write('elapsed', clockText(elapsed));
    write('left', `, ${clockText(whole - elapsed)} left`);
    write('pace', runs ? paceWords(elapsed, due, pace[stage.at() + 1] ?? whole) : spent > 0 ? `Paused ${clockText(elapsed)}` : '');
    press('pause', !runs && spent > 0);
    const share = (seconds: number) => String(Math.min(100, (100 * seconds) / whole));
    part('due')?.setAttribute('width', share(due));
    part('gone')?.setAttribute('x', share(elapsed));
  }

  function write(name: string, text: string) {
    const found = part(name);
    if (found && found.textContent !== text) found.textContent = text;
  }

  function setSize(change: number) {
    size = Math.max(0, Math.min(sizes.length - 1, size + change));
    view.style.setProperty('--notes', sizes[size] ?? sizes[usualSize]);
    try {
      localStorage.setItem(sizeKey, String(size));
    } catch {
      // Storage is closed to this page: the size holds until it is left.
    }
  }

  /** Shows something else on the wall than one slide, or the slide again. */
  const turnWall = (mode: Mode) => () => {
    wall = wall === mode ? 'slides' : mode;
    tell();
  };

  const turn = (change: () => void) => () => {
    change();
    tell();
  };

  const commands: Record<Command | 'restart' | 'smaller' | 'larger', () => void> = {
    next: () => move(stage.forward),
    previous: () => move(stage.back),
    first: () => up(0),
    last: () => up(stage.slides.length - 1),
    black: turn(() => turnScreen(view, 'black')),
    white: turn(() => turnScreen(view, 'white')),
    zoom: turn(() => turnOver(view, stage.current(), 'zoom')),
    who: turn(() => turnOver(view, stage.current(), 'who')),
    pointer: () => board.turn('pointer'),
    pen: () => board.turn('pen'),
    erase: () => board.turn('erase'),
    timer: turn(() => turnMark(view, 'timer')),
    theme: turn(turnTheme),
    pause: turn(clock.pause),
    restart: turn(clock.restart),
    overview: turnWall('overview'),
    below: turnWall('below'),
    text: turnWall('text'),
    leave: () => {
      const { screen, zoom, who } = view.dataset;
      if (screen) commands[screen as 'black' | 'white']?.();
      else if (who !== undefined) commands.who?.();
      else if (zoom !== undefined) commands.zoom?.();
      else turnWall(wall === 'slides' ? 'overview' : wall)();
    },
    'full-screen': () => toggleFullScreen(view),
    start: () => (document.fullscreenElement ? undefined : toggleFullScreen(view)),
    help: keys.open,
    // It is here.
    speaker: () => {},
    'go-to': () => jump?.focus(),
    lobby: () => room.press('lobby'),
    vote: () => room.press('vote'),
    hands: () => room.press('hands'),
    smaller: () => setSize(-1),
    larger: () => setSize(1),
  };

  view.addEventListener('click', ({ target, detail }) => {
    const command = target instanceof Element ? target.closest<HTMLElement>('[data-command]')?.dataset.command : undefined;
    // What → does while the room is on the wall, its button does.
    if (command === 'next' && room.takes(new KeyboardEvent('keydown', { key: 'ArrowRight' }))) return;
    if (command) commands[command as Command]?.();
    const other = target instanceof Element ? target.closest<HTMLElement>('[data-show-view]') : null;
    if (!other) return;
    switchView(other);
    if (detail > 0) stage.current().focus({ preventScroll: true });
    tell();
  });
  addEventListener('hashchange', () => up(stage.find(askedSlide()).index));
  jump?.addEventListener('change', () => up(Number(jump.value)));
  listenToKeys({
    singleKeys: keys.singleKeys,
    before: room.takes,
    run: (command, held) => {
      if (!commands[command]) return false;
      if (!held) commands[command]?.();
      return true;
    },
    enter: () => {
      if (wall !== 'overview') return false;
      turnWall('overview')();
      return true;
    },
    typed: (digits) => write('typed', digits && `Go to ${digits}`),
    goTo: (number) => {
      if (number < 1) return;
      up(number - 1);
      if (number > stage.slides.length) write('typed', `${number} is beyond the end`);
    },
  });
  fetchRestWhenTouched(room.prepare);
  view.dataset.ready = '';
}

/** At the pace of a talk; the heading is a word of the text. */
function secondsOf(text: string): number {
  return Math.round((60 * (text.trim().split(/\s+/).length - 1)) / wordsAMinuteSpoken);
}

function readSize(): number {
  try {
    return Number(localStorage.getItem(sizeKey) ?? usualSize);
  } catch {
    return usualSize;
  }
}
