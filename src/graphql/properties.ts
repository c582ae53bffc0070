import type { PropertyValue } from '../domain/concept.ts';

/** The property as a number; null when it is absent or none. */
export function numberProperty(value: PropertyValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** The property as a text; null when it is absent or none. */
export function textProperty(value: PropertyValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** The property as one of a list of values; null when it is absent or none of them. */
export function choiceProperty<T extends string>(value: PropertyValue | undefined, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
