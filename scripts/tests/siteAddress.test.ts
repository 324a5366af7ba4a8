// The address of the site: what is taken for one, and what stands in for it until the server knows where it was asked.
import { expect, it } from 'vitest';
import { parseSiteAddress, unknownAddress, withAddress } from '../siteAddress.mjs';

it.each([
  ['https://briefing.example.org', 'https://briefing.example.org'],
  [' https://briefing.example.org/ ', 'https://briefing.example.org'],
  ['http://192.168.1.5:3000', 'http://192.168.1.5:3000'],
  ['', unknownAddress],
  [undefined, unknownAddress],
])('%j is %s', (text, address) => {
  expect(parseSiteAddress(text)).toBe(address);
});

it.each(['briefing.example.org', 'ftp://briefing.example.org', 'https://example.org/briefing', 'https://example.org/?a=1'])(
  '%j is refused with the way out',
  (text) => {
    expect(() => parseSiteAddress(text)).toThrow(
      `SITE_ADDRESS is "${text}", which is no address of a site: give one such as SITE_ADDRESS=https://briefing.example.org`,
    );
  },
);

it('puts an address in the place of the stand-in in every form it is written in', () => {
  const text = `${unknownAddress}/charts ${encodeURIComponent(`${unknownAddress}/charts`)} this-site.example/charts`;
  expect(withAddress(text, 'http://10.0.0.2:3000')).toBe('http://10.0.0.2:3000/charts http%3A%2F%2F10.0.0.2%3A3000%2Fcharts 10.0.0.2:3000/charts');
});
