// Reads LIVE_STREAM_URL before anything slow, so that a slip in it is said at once.
import { streamOrigin } from '../streamUrl.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @returns {string | undefined} the origin that holds the rooms' streams, where it is another than the site's
 * @throws {Trouble} when the setting is neither a path nor an address
 */
export function streamsElsewhere() {
  try {
    return streamOrigin(process.env.LIVE_STREAM_URL);
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error));
  }
}
