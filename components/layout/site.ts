// The site's own name and address.

export const site = {
  name: 'GSOMIA, a briefing',
  title: 'GSOMIA, a briefing: the pact that came within six hours of ending',
  description:
    'What the military-intelligence pact between Japan and South Korea is, how it nearly ended in 2019, and who says so: four chapters, their charts and the evidence behind every figure.',
  /** Set SITE_ADDRESS when the site is served elsewhere: links in the sitemap and in cards need it. */
  address: process.env.SITE_ADDRESS ?? 'http://localhost:3000',
  /** Set SITE_CONTACT, an e-mail or web address: complaints go there (/about#complaints). */
  contact: process.env.SITE_CONTACT,
} as const;
