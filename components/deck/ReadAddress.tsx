// An address as the room can type it: enhance/deck/readAddress.ts puts the host before it, for only the browser knows where the page was read from.

export function ReadAddress({ path }: { path: string }) {
  return (
    <a href={path} className="read-address">
      <span data-host="" />
      {path}
    </a>
  );
}
