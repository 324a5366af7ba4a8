// The button that turns the page dark or light.
import { turnTheme } from './theme';

export function switchTheme(): void {
  for (const button of document.querySelectorAll('.theme-switch')) {
    button.addEventListener('click', turnTheme);
    button.removeAttribute('data-waits');
  }
}
