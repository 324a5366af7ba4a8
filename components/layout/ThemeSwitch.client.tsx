'use client';
// The button that turns the page dark or light.
import { turnTheme } from './turnTheme';

export function ThemeSwitch() {
  return (
    <button type="button" className="theme-switch" onClick={turnTheme}>
      <span className="to-dark">Dark page</span>
      <span className="to-light">Light page</span>
    </button>
  );
}
