// What an embedded figure can do besides being looked at.
import { walkCharts } from './chartWalk';
import { tellHeight } from './embedHeight';
import { enhance } from './enhancePage';

enhance([tellHeight, walkCharts]);
