// A button that puts a figure's PNG on the clipboard; enhance/copyImage.ts makes it work, and shows it where the browser can do it.

export function CopyImage({ png, describedBy }: { png: string; describedBy: string }) {
  return (
    <span className="copy-line" data-copies-image={png} hidden>
      <button type="button" aria-describedby={describedBy}>
        Copy as an image
      </button>{' '}
      <span role="status" />
    </span>
  );
}
