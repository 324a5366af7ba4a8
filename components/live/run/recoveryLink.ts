// A room's recovery link: 'https://…/live#K7PMQ4.hZ3…', made for the host and read again, opened, pasted or typed by hand.
import { RoomFault } from './roomCalls';
import { isWholeCode, tidyCode } from './roomCode';

export interface Recovery {
  code: string;
  /** 43 letters, figures, - and _: large and small letters differ. */
  token: string;
}

/** One sentence for all that can be wrong with a link: whoever tries links learns nothing from it. */
export const wrongLink = 'This link takes no room over. It may be mistyped or not whole, or its room has ended. Please compare it with the one that was shown.';

/** What the server says to a link that is none of a room's. */
const wrongKinds: ReadonlySet<string> = new Set(['no-such-room', 'ended', 'not-host', 'not-understood']);

export function recoveryLink(origin: string, { code, token }: Recovery): string {
  return `${origin}/live#${code}.${token}`;
}

/**
 * @param typed the link, or what stands behind its #; spaces and line breaks do no harm, nor do a code's small letters or its space
 * @returns null where it cannot be one
 */
export function readRecovery(typed: string): Recovery | null {
  const bare = typed.replace(/\s+/g, '');
  const [, code = '', token = ''] = /^(?:.*#)?([A-Za-z0-9-]{6,7})\.([\w-]{43})$/.exec(bare) ?? [];
  const wanted = tidyCode(code);
  return isWholeCode(wanted) && token ? { code: wanted, token } : null;
}

/** @returns what to say of a link that was refused: that it is wrong, or what else is the matter */
export function recoveryFault(fault: unknown): string {
  if (fault instanceof RoomFault) return wrongKinds.has(fault.kind) ? wrongLink : fault.message;
  return 'That did not work. Please try again.';
}
