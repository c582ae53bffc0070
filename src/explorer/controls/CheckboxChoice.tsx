import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

/** One choice among several that can be taken together; inside a CheckboxGroup. */
export function CheckboxChoice({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <CheckboxField value={value} className="choice-field">
      <CheckboxButton className="filter-choice filter-check">{children}</CheckboxButton>
    </CheckboxField>
  );
}
