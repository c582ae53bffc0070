import { Button } from 'react-aria-components';
import type { Unit } from '../lists.ts';
import { UnitField } from './UnitField.tsx';

interface Props {
  readonly units: readonly Unit[];
  readonly onChange: (units: Unit[]) => void;
}

/** The units of a curriculum in the order in which they are taught. */
export function UnitsField({ units, onChange }: Props) {
  return (
    <fieldset className="field units">
      <legend className="field-label">Units, in the order in which they are taught</legend>
      {units.map((unit, index) => (
        <UnitField
          key={index}
          unit={unit}
          position={index + 1}
          onChange={(changed) => onChange(units.map((each, at) => (at === index ? changed : each)))}
          onRemove={() => onChange(units.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        className="button"
        onPress={() => onChange([...units, { title: `Unit ${units.length + 1}`, skills: [] }])}
      >
        Add a unit
      </Button>
    </fieldset>
  );
}
