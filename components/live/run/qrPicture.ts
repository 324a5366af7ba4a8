// A QR code as a picture: black on white with four modules of quiet, in dark too, or cameras miss it.
import { encode } from 'uqr';
import { draw, type Drawn } from './drawn';

/** @param address what a camera opens; @param name what a screen reader says of it */
export function qrPicture(address: string, name: string): Drawn {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return draw(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name },
    draw('rect', { class: 'qr-ground', width: size, height: size }),
    draw('path', { class: 'qr-code', d: path }),
  );
}
