import {translate} from '@docusaurus/Translate';
import ColorModeToggle from '@theme-original/ColorModeToggle';
import type {ComponentProps, ReactNode} from 'react';

/** The theme's button, with what it will say in each state for where no React follows it. */
export default function ColorModeToggleWithWords(props: ComponentProps<typeof ColorModeToggle>): ReactNode {
  const modes = [
    translate({id: 'theme.colorToggle.ariaLabel.mode.system', message: 'system mode'}),
    translate({id: 'theme.colorToggle.ariaLabel.mode.light', message: 'light mode'}),
    translate({id: 'theme.colorToggle.ariaLabel.mode.dark', message: 'dark mode'}),
  ];
  const label = translate({
    id: 'theme.colorToggle.ariaLabel',
    message: 'Switch between dark and light mode (currently {mode})',
  });
  return (
    <span data-color-modes={modes.join('|')} data-label={label}>
      <ColorModeToggle {...props} />
    </span>
  );
}
