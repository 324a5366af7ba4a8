// What an embedded figure can do besides being looked at and walked along: it tells the page around it how tall it is.
import { tellHeight } from './embedHeight';
import { enhance } from './enhancePage';

enhance([tellHeight]);
