// Before the first paint: the theme the reader chose, in an embedded figure the one its address names, `?theme=dark`; and chapters in short where that was asked for.
import { keptShort } from '../shortKept';
import { keptTheme, themeOf } from '../theme';

const isEmbedded = location.pathname.startsWith('/embed/');
const theme = isEmbedded ? themeOf(new URLSearchParams(location.search).get('theme')) : keptTheme();
if (theme) document.documentElement.dataset.theme = theme;
if (keptShort()) document.documentElement.dataset.short = '';
