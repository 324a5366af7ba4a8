// What a page one reads can do besides being read: each part finds its own place in the page, and leaves when there is none.
import { walkCharts } from './chartWalk';
import { enhance } from './enhancePage';
import { switchTheme } from './themeSwitch';

enhance([switchTheme, walkCharts]);
