// What the page about the site can say of this browser: what it keeps of the site.
import { enhance } from './enhancePage';
import { tellOffline } from './offline/offlineState';

enhance([tellOffline]);
