// What a chart can do besides being looked at. Each figure names it (Picture.tsx); a browser runs it once.
import { walkCharts } from './chartWalk';

walkCharts();
