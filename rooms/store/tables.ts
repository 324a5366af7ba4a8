// The store's tables: texts and whole numbers alone, so that both engines read the same lines. Times are milliseconds since 1970.

/** Run in this order at every opening; what is there already stays. */
export const tables = [
  // A room, what stands on its wall, who drives it.
  `CREATE TABLE IF NOT EXISTS live_rooms (
    code TEXT PRIMARY KEY, recovery_hash TEXT NOT NULL, rev BIGINT NOT NULL,
    talk TEXT NOT NULL, slide TEXT NOT NULL, step BIGINT NOT NULL, screen TEXT NOT NULL,
    phase TEXT NOT NULL, question TEXT, hand TEXT,
    locked BIGINT NOT NULL, cap BIGINT NOT NULL, joined BIGINT NOT NULL,
    driver TEXT, driver_at BIGINT NOT NULL, asking TEXT, host_at BIGINT NOT NULL, away BIGINT NOT NULL,
    undo TEXT, undo_until BIGINT, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS live_rooms_expiry ON live_rooms (expires_at)',
  // A host's cookie for each laptop that has opened or recovered the room, as a hash.
  'CREATE TABLE IF NOT EXISTS live_hosts (room TEXT NOT NULL, hash TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (room, hash))',
  // A phone that has joined: the hash of its cookie and nothing else.
  'CREATE TABLE IF NOT EXISTS live_participants (room TEXT NOT NULL, id TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (room, id))',
  // A question that has been before the class. `gen` rises when its votes are cleared: those of an older one count no more.
  `CREATE TABLE IF NOT EXISTS live_asked (
    room TEXT NOT NULL, question TEXT NOT NULL, round BIGINT NOT NULL, gen BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (room, question))`,
  `CREATE TABLE IF NOT EXISTS live_votes (
    room TEXT NOT NULL, question TEXT NOT NULL, round BIGINT NOT NULL, gen BIGINT NOT NULL, participant TEXT NOT NULL,
    choice TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (room, question, round, gen, participant))`,
  `CREATE TABLE IF NOT EXISTS live_hands (
    room TEXT NOT NULL, question TEXT NOT NULL, round BIGINT NOT NULL, gen BIGINT NOT NULL,
    choice TEXT NOT NULL, people BIGINT NOT NULL, PRIMARY KEY (room, question, round, gen, choice))`,
  // How many phones an instance holds: each writes its own line.
  'CREATE TABLE IF NOT EXISTS live_here (room TEXT NOT NULL, instance TEXT NOT NULL, people BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (room, instance))',
];

/** Columns that came later: a store made before them is given them when it is opened. */
export const laterColumns = [{ table: 'live_rooms', column: 'poll_shown', is: 'BIGINT NOT NULL DEFAULT 0' }] as const;

/** Those that hold what belongs to a room, by its code. */
export const roomTables = ['live_hosts', 'live_participants', 'live_asked', 'live_votes', 'live_hands', 'live_here'];
