// Ruled lines for a pen: on paper only, because nobody writes on a screen.

/** @param lines how many, a hand's writing apart */
export function RoomToWrite({ lines }: { lines: number }) {
  return (
    <div className="room-to-write" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
