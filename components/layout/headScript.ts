// Runs before the first paint: the remembered theme.

export const themeKey = 'theme';

/**
 * Anything but 'light' or 'dark' in storage means the system's. An embedded figure takes its theme from its address,
 * `?theme=dark`, not from what a reader chose on the site.
 */
export const headScript = `(function(d){
try{var m=/^\\/embed\\//.test(location.pathname),t=m?new URLSearchParams(location.search).get('theme'):localStorage.${themeKey};if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}
})(document.documentElement)`.replaceAll('\n', '');
