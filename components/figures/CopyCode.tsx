// A button that copies the text of an element; enhance/copyCode.ts makes it work, and shows it.

/** @param of the id of the element; `children` the button's words */
export function CopyCode({ of: id, children }: { of: string; children: string }) {
  return (
    <span className="copy-line" data-copies-text-of={id} data-waits="">
      <button type="button">{children}</button> <span role="status" />
    </span>
  );
}
