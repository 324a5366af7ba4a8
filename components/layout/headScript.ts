// Runs before the first paint: the remembered theme, and whether this page can afford its web fonts.

export const themeKey = 'theme';
const fontsKey = 'fonts';

/** Below this many megabits a second, or with a later first byte in milliseconds, 150 kB of fonts come too late. */
const quick = { megabits: 3, firstByte: 400 };

/** How long, in milliseconds, a page may stay blank for its fonts: what comes later waits for the next page. */
const patience = 250;

/**
 * Theme: anything but 'light' or 'dark' in storage means the system's.
 * Fonts: on a quick connection, or once they are in the cache, they are asked for at once, and nothing is shown before
 * they are here or the patience ends; on a slow first visit the page keeps the system's faces and fetches ours when it
 * is done, for the next page. So a page is only ever seen in one set of faces, and no line moves. (Fallback faces are
 * left out: they are on the computer or they are not, and one that is not would fail the rest.)
 * An embedded figure takes its theme from its address, `?theme=dark`, not from what a reader chose on the site, and is
 * set in the sans face alone.
 */
export const headScript = `(function(d){
var s={};try{s=localStorage}catch(e){}
var m=/^\\/embed\\//.test(location.pathname),skip=m?/Fallback|serif/:/Fallback/;
try{var t=m?new URLSearchParams(location.search).get('theme'):s.${themeKey};if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}
var n=performance.getEntriesByType('navigation')[0],f=document.fonts;
var load=function(){return Promise.all(Array.from(f,function(x){return skip.test(x.family)||x.load()}))};
var keep=function(){try{s.setItem('${fontsKey}','1')}catch(e){}};
var c=navigator.connection||{};
var quick=n&&n.responseStart<${quick.firstByte}&&!c.saveData&&!(c.downlink<${quick.megabits});
if(quick||s.${fontsKey}){
var late,show=function(){late=1;delete d.dataset.wait};
d.dataset.wait='';setTimeout(show,${patience});
load().then(function(){if(!late)d.dataset.fonts='';keep()}).then(show,show)
}else addEventListener('load',function(){load().then(keep,function(){})})
})(document.documentElement)`.replaceAll('\n', '');
