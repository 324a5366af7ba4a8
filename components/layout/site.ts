// The site's own name and address.
import { parseSiteAddress, unknownAddress } from '@/scripts/siteAddress.mjs';

const address = parseSiteAddress(process.env.SITE_ADDRESS);

export const site = {
  name: 'GSOMIA, a briefing',
  title: 'GSOMIA, a briefing: the pact that came within six hours of ending',
  description:
    'What the military-intelligence pact between Japan and South Korea is, how it nearly ended in 2019, and who says so: four chapters, their charts and the evidence behind every figure.',
  /** SITE_ADDRESS, or a stand-in that never reaches a reader: the server has the address it was asked at put in its place. */
  address,
  /** For what no server can fill in, pictures and workbooks: the address where there is one, else nothing. */
  knownAddress: address === unknownAddress ? undefined : address,
  /** Set SITE_CONTACT, an e-mail or web address: complaints go there (/about#complaints). */
  contact: process.env.SITE_CONTACT,
} as const;
