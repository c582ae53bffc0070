import type { ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';

/** One choice among several of which one holds; inside a RadioGroup. */
export function RadioChoice({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <RadioField value={value} className="choice-field">
      <RadioButton className="filter-choice">{children}</RadioButton>
    </RadioField>
  );
}
