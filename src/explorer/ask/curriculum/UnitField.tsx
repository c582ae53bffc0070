import { Button, Input, Label, TextField } from 'react-aria-components';
import { ConceptsField } from '../ConceptsField.tsx';
import type { Unit } from '../lists.ts';
import { SkillsFromText } from '../SkillsFromText.tsx';

interface Props {
  readonly unit: Unit;
  readonly position: number;
  readonly onChange: (unit: Unit) => void;
  readonly onRemove: () => void;
}

export function UnitField({ unit, position, onChange, onRemove }: Props) {
  const { title, skills } = unit;
  return (
    <div className="unit" role="group" aria-label={`Unit ${position}`}>
      <TextField value={title} onChange={(text) => onChange({ ...unit, title: text })} className="unit-title">
        <Label className="visually-hidden">Title of unit {position}</Label>
        <Input className="input" />
      </TextField>
      <div className="unit-skills">
        <ConceptsField
          label={`Taught in unit ${position}`}
          quietLabel
          placeholder="Teaches … add a skill or tool"
          kinds={['SKILL', 'TOOL']}
          ids={skills}
          onChange={(ids) => onChange({ ...unit, skills: ids })}
        />
        <SkillsFromText
          held={new Set(skills)}
          onAdd={(ids) => onChange({ ...unit, skills: [...new Set([...skills, ...ids])] })}
        />
      </div>
      <Button className="tag-remove" aria-label={`Remove unit ${position}`} onPress={onRemove}>
        ×
      </Button>
    </div>
  );
}
