// Writes pixels as a PNG file of few bytes: charts are flat colour, which the simplest forms hold best.
import { deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * @param {Uint8Array} pixels red, green, blue, alpha; the alpha is left out
 * @param {number} width
 * @param {number} height
 * @returns {Buffer} 8 bits a channel
 */
export function pngOf(pixels, width, height) {
  const stride = 1 + width * 3;
  const lines = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    let to = row * stride + 1;
    for (let from = row * width * 4; from < (row + 1) * width * 4; from += 4) {
      lines[to] = pixels[from];
      lines[to + 1] = pixels[from + 1];
      lines[to + 2] = pixels[from + 2];
      to += 3;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const packed = deflateSync(lines, { level: 7, memLevel: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name, data) {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(name, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(checksum(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

// zlib has one of its own, but only since Node 20.15.
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (remainders[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
