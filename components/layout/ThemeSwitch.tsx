// The button that turns the page dark or light; enhance/themeSwitch.ts makes it work.

export function ThemeSwitch() {
  return (
    <button type="button" className="theme-switch" data-waits="">
      <span className="to-dark">Dark page</span>
      <span className="to-light">Light page</span>
    </button>
  );
}
