import { ToggleButton } from 'react-aria-components';
import { chooseTheme, useTheme } from './theme.ts';

export function ThemeToggle() {
  const theme = useTheme();
  return (
    <ToggleButton
      className="icon-button"
      aria-label="Dark colours"
      isSelected={theme === 'dark'}
      onChange={(dark) => chooseTheme(dark ? 'dark' : 'light')}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
    </ToggleButton>
  );
}
