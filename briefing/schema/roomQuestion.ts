// The shape of a question that a live room asks, with all that stands beside its answers.

/** A question with fixed answers, from content. */
export interface RoomQuestion {
  id: string;
  kind: 'poll' | 'quiz' | 'exit' | 'moved';
  /** The chapter it belongs to; none for the exit question. */
  chapter: string | null;
  /** Large on the wall: short. */
  title: string;
  /** The wording as asked, where it differs from the title (a poll's own words). */
  wording: string | null;
  options: { id: string; says: string; side: string | null }[];
  /** The quiz's right option. Sent with the page of the wall only: see RoomState. */
  right: string | null;
  /** The published poll with the same or another wording; shares in percentage points. */
  poll: {
    id: string;
    pollster: string;
    fieldwork: string;
    asked: number;
    margin: number;
    sameQuestion: boolean;
    /** By option id. */
    shares: Record<string, number>;
  } | null;
}
