import site from '@generated/document/default/site.json';
import {keep, readKept, watchMedia} from '../browser';

const root = document.documentElement;
const choices = ['system', 'light', 'dark'];

/** What was chosen, one of the three whatever the address or the store says. */
const chosen = (said: string | null | undefined): string =>
  choices.find((choice) => choice === said) ?? 'system';

/** Light, dark, or as the system has it: the three states of Docusaurus' button. */
export function startTheme(): void {
  const buttons = document.querySelectorAll<HTMLElement>('[data-color-modes]');

  const show = (): void => {
    const choice = chosen(root.dataset.themeChoice);
    root.dataset.theme = choice === 'system' ? (isDark() ? 'dark' : 'light') : choice;
    for (const {dataset, firstElementChild} of buttons) {
      const button = firstElementChild!.querySelector('button')!;
      const mode = dataset.colorModes!.split('|')[choices.indexOf(choice)]!;
      button.disabled = false;
      button.title = mode;
      button.setAttribute('aria-label', dataset.label!.replace('{mode}', mode));
    }
  };

  for (const button of buttons) {
    button.onclick = () => {
      const choice = choices[(choices.indexOf(chosen(root.dataset.themeChoice)) + 1) % choices.length]!;
      root.dataset.themeChoice = choice;
      keep('local', site.themeKey, choice === 'system' ? null : choice);
      show();
    };
  }
  const isDark = watchMedia('(prefers-color-scheme: dark)', show);
  window.addEventListener('storage', ({key}) => {
    if (key !== site.themeKey) return;
    root.dataset.themeChoice = chosen(readKept('local', site.themeKey));
    show();
  });
  show();
}
