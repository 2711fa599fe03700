import site from '@generated/document/default/site.json';

const root = document.documentElement;
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const next: Record<string, string> = {system: 'light', light: 'dark', dark: 'system'};

function kept(): string | null {
  try {
    return localStorage.getItem(site.themeKey);
  } catch {
    return null;
  }
}

/** Light, dark, or as the system has it: the three states of Docusaurus' button. */
export function startTheme(): void {
  const buttons = document.querySelectorAll<HTMLElement>('[data-color-modes]');

  const show = (): void => {
    const choice = root.dataset.themeChoice ?? 'system';
    root.dataset.theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
    for (const {dataset, firstElementChild} of buttons) {
      const button = firstElementChild!.querySelector('button')!;
      const mode = dataset.colorModes!.split('|')[Object.keys(next).indexOf(choice)]!;
      button.disabled = false;
      button.title = mode;
      button.setAttribute('aria-label', dataset.label!.replace('{mode}', mode));
    }
  };

  for (const button of buttons) {
    button.onclick = () => {
      const choice = next[root.dataset.themeChoice ?? 'system']!;
      root.dataset.themeChoice = choice;
      try {
        if (choice === 'system') localStorage.removeItem(site.themeKey);
        else localStorage.setItem(site.themeKey, choice);
      } catch {
        // Private windows keep nothing; the page itself still changes.
      }
      show();
    };
  }
  dark.addEventListener('change', show);
  window.addEventListener('storage', ({key}) => {
    if (key !== site.themeKey) return;
    root.dataset.themeChoice = kept() ?? 'system';
    show();
  });
  show();
}
