// The icons a device shows for the installed site: plain ones, one a device may cut to its own shape, Apple's.
import { renderPng } from './renderPng.mjs';

/**
 * After startRenderer.
 * @param {string} svg square, 32 units wide, on a ground of its own
 * @returns {[file: string, png: Buffer][]} files from the project's root on
 */
export function appIcons(svg) {
  // What a device cuts away lies outside a circle of four fifths: the drawing is made smaller, its ground is not.
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
  if (!ground) throw new Error('app/icon.svg has no ground: <rect width="32" height="32" fill="…"/>');
  const inner = svg.replace(/^<svg[^>]*>/, '').replace('</svg>', '');
  const roomy = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><g transform="translate(4.8 4.8) scale(0.7)">${inner}</g></svg>`;
  return [
    ['public/app/icon-192.png', renderPng(svg, 192)],
    ['public/app/icon-512.png', renderPng(svg, 512)],
    ['public/app/maskable-512.png', renderPng(roomy, 512)],
    ['app/apple-icon.png', renderPng(roomy, 180)],
  ];
}
