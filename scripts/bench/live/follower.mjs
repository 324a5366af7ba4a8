// A phone that follows a room by its stream, and comes back when the stream ends, as EventSource does.
import http from 'node:http';

/** Between the end of a stream and the next try; sooner than a browser's, for nobody looks at this one. */
const backMs = 300;
const agent = new http.Agent({ keepAlive: false, maxSockets: Infinity });

export class Follower {
  /** The revision last seen, when it was, and how often the stream has begun. */
  rev = 0;
  at = 0;
  begun = 0;
  /** @type {import('../../../rooms/wire').RoomState | undefined} */
  state = undefined;
  #closed = false;
  #request;
  #tries = 0;

  /**
   * @param {string[]} addresses of the stream: the next one is tried where one fails, as a balancer would
   * @param {(follower: Follower) => void} onState called with each state
   */
  constructor(addresses, onState, headers = {}) {
    this.addresses = addresses;
    this.onState = onState;
    this.headers = headers;
    this.#open();
  }

  #open() {
    if (this.#closed) return;
    const address = this.addresses[this.#tries % this.addresses.length];
    let over = false;
    const again = () => {
      if (over || this.#closed) return;
      over = true;
      this.#tries += 1;
      setTimeout(() => this.#open(), backMs + Math.random() * backMs);
    };
    this.#request = http.get(address, { agent, headers: { accept: 'text/event-stream', ...this.headers } }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.resume();
        return again();
      }
      this.begun += 1;
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        text += part;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          this.#take(text.slice(0, end));
          text = text.slice(end + 2);
        }
      });
      answer.once('close', again);
      answer.on('error', () => {});
    });
    this.#request.on('error', again);
  }

  #take(event) {
    const data = event.match(/^data: ?(.*)$/m)?.[1];
    if (!data) return;
    this.state = JSON.parse(data);
    this.rev = this.state.rev;
    this.at = performance.now();
    this.onState(this);
  }

  /** Breaks the line without a word. */
  cut() {
    this.#closed = true;
    this.#request?.socket?.resetAndDestroy();
  }

  close() {
    this.#closed = true;
    this.#request?.destroy();
  }
}
