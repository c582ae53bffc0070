import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';

interface Props {
  readonly on: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** A line of a list that is switched on and off. */
export function SwitchRow({ on, onChange, children }: Props) {
  return (
    <SwitchField isSelected={on} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true" />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
