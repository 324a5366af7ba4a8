// How sources are named in small space, and their dates in words.
export { dateOf, dayOf, shortName, sourceName } from '@/briefing/write/sourceName';
