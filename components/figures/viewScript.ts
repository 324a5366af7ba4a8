// Runs where it stands in the page, before any picture is drawn: shows the view the address asks for, then those chosen by hand.

/**
 * `data-view` on the root names the view that is shown (ViewChoice.tsx writes the rules that hide the others); without
 * scripts it is not there, and all stand one under another. It takes the ids from its own `data-views`, the first shown
 * first; where the address may name a theme, those there are stand in `data-themes` (headScript.ts sets it). A choice by hand goes into the address; the first view needs no word there.
 */
export const viewScript = `(function(s,d){
var root=d.documentElement,ids=s.dataset.views.split(' '),form=d.getElementById('views'),said=d.getElementById('view-remark');
var asked=(new URLSearchParams(location.search).get('view')||'').trim(),id=asked.toLowerCase();
if(!asked||ids.indexOf(id)<0){
if(asked)said.textContent='There is no view \\u201c'+asked+'\\u201d'+s.dataset.instead;
id=ids[0]}
var themes=s.dataset.themes,theme=new URLSearchParams(location.search).get('theme');
if(themes&&theme&&themes.split(' ').indexOf(theme)<0)said.textContent+=' There is no theme \u201c'+theme+'\u201d: the system\u2019s is taken.';
root.dataset.view=id;
if(!form)return;
var choose=function(){for(var i=0;i<form.elements.length;i++)if(form.elements[i].type==='radio')form.elements[i].checked=form.elements[i].value===root.dataset.view};
choose();
addEventListener('pageshow',choose);
form.addEventListener('change',function(e){
var u=new URL(location.href),v=e.target.value;
root.dataset.view=v;said.textContent='';
if(v===ids[0])u.searchParams.delete('view');else u.searchParams.set('view',v);
history.replaceState(history.state,'',u)})
})(document.currentScript,document)`.replaceAll('\n', '');
