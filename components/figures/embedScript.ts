// Runs at the end of an embedded figure: tells the host page how tall the figure is, on load and whenever that changes.
import { heightMessage } from './embedCode';

/**
 * In two forms: our own, `{ type: 'gsomia-briefing:height', figure, height }`, and that of pym.js (which many newsrooms
 * run) where the address carries its `childId`: `pymxPYMx<childId>xPYMxheightxPYMx<px>`. The height is nobody's secret,
 * so any host may have it.
 */
export const embedScript = `(function(s){
if(parent===window)return;
var main=document.getElementById('main'),child=new URLSearchParams(location.search).get('childId'),last;
var tell=function(){
var h=Math.ceil(main.getBoundingClientRect().height);
if(h===last)return;
last=h;
parent.postMessage({type:'${heightMessage}',figure:s.dataset.figure,height:h},'*');
if(child!==null)parent.postMessage(['pym',child,'height',h].join('xPYMx'),'*')};
if(window.ResizeObserver)new ResizeObserver(tell).observe(main);
addEventListener('load',function(){last=0;tell()})
})(document.currentScript)`.replaceAll('\n', '');
