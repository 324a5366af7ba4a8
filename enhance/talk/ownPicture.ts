// A picture for a slide of one's own: drawn anew, so that it is no larger than a slide needs and carries nothing but what it shows.

/** As many pixels as a wall shows of half a slide, and no more: a browser keeps little. */
const most = { width: 1600, height: 1200 };

/** @returns the picture among what was pasted, where there is one */
export function pastedPicture({ clipboardData }: ClipboardEvent): File | undefined {
  return [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
}

/**
 * @param file from the clipboard or the disk
 * @returns it as `data:image/webp;base64,…` (PNG where a browser writes no WebP)
 * @throws where the browser cannot draw it
 */
export async function pictureFrom(file: Blob): Promise<string> {
  const drawn = await createImageBitmap(file);
  const scale = Math.min(1, most.width / drawn.width, most.height / drawn.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  return canvas.toDataURL('image/webp', 0.85);
}
