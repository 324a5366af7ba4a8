// What an embedded figure can do: its values are walked along.
import { walkCharts } from './chartWalk';
import { enhance } from './enhancePage';

enhance([walkCharts]);
