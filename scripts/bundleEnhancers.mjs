// Bundles the browser's modules before `next build`: `node scripts/bundleEnhancers.mjs`.
import { bundleEnhancers } from './enhance/bundle.mjs';
import { projectRoot } from './terminal/project.mjs';

const done = await bundleEnhancers(projectRoot);
console.log(`enhance: ${done}`);
