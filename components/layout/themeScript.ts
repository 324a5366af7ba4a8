// Sets the remembered theme before the first paint; anything but 'light' or 'dark' in storage means the system's.

export const themeKey = 'theme';

export const themeScript = `try{var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
