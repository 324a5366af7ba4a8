// A host's window: its line to the room, its heartbeat, and its commands; shared by the deck, the speaker's view, the wall and the desk.
import type { HostCommand, HostState } from '@/rooms/wire';
import { windowName } from './hostHere';
import { calls, RoomFault } from './roomCalls';
import { openLine, type LineNow } from './roomLine';

export interface HostLine {
  /** @returns a sentence where the server refused, nothing where it did as told */
  command: (command: HostCommand) => Promise<string>;
  again: () => void;
  close: () => void;
}

/** The presenter is away when no window has been heard for 20 s. */
const beatEvery = 10_000;

/** @param drives false for a window that only looks: it sends no heartbeat */
export function openHostLine(code: string, hears: (now: LineNow<HostState>) => void, drives = true): HostLine {
  const name = windowName();
  const line = openLine<HostState>({
    name: `gsomia-host-${code}`,
    streamAddress: calls.streamAddress(code, { window: name }),
    poll: () => calls.host(code, name, { do: 'here' }),
    hears,
  });
  let before: Promise<unknown> = Promise.resolve();
  // One after the other: a hand taken back before it was counted would be lost.
  const send = (command: HostCommand): Promise<string> => {
    const sent = before.then(() => post(command));
    before = sent;
    return sent;
  };
  const post = async (command: HostCommand): Promise<string> => {
    try {
      line.take(await calls.host(code, name, command));
      return '';
    } catch (fault) {
      if (fault instanceof RoomFault && fault.kind === 'unanswered') line.again();
      return fault instanceof Error ? fault.message : 'That did not work. Please try again.';
    }
  };
  // The first sign takes the wheel, where nobody has it.
  if (drives) void send({ do: 'here' });
  const timer = drives ? setInterval(() => void send({ do: 'here' }), beatEvery) : 0;
  return {
    command: send,
    again: line.again,
    close: () => {
      clearInterval(timer);
      line.close();
    },
  };
}
