import { Label, RadioGroup } from 'react-aria-components';
import type { Params } from '../../app/route.ts';
import { RadioChoice } from '../../controls/RadioChoice.tsx';
import type { PathGoal } from '../../generated/operations.generated.ts';
import { ConceptsField } from '../ConceptsField.tsx';
import { formatIds } from '../lists.ts';
import { GOALS } from './goals.ts';

interface Props {
  readonly from: string;
  readonly skills: readonly string[];
  readonly to: string;
  readonly goal: PathGoal;
  readonly onChange: (changed: Params) => void;
}

export function PathForm({ from, skills, to, goal, onChange }: Props) {
  const place = from.startsWith('role/') || from.startsWith('career-stage/');
  return (
    <form className="question-form" onSubmit={(event) => event.preventDefault()}>
      <ConceptsField
        label="From a role or stage"
        placeholder="Where I am …"
        kinds={['ROLE', 'CAREER_STAGE']}
        ids={place ? [from] : []}
        single
        onChange={([id]) => onChange({ from: id, path: null })}
      />
      {!place && (
        <ConceptsField
          label="or from the skills I have"
          placeholder="Add a skill …"
          kinds={['SKILL']}
          ids={from === '' ? skills : [from, ...skills]}
          onChange={(ids) => onChange({ from: null, skills: formatIds(ids), path: null })}
        />
      )}
      <ConceptsField
        label="To"
        placeholder="A role or stage …"
        kinds={['ROLE', 'CAREER_STAGE']}
        ids={to === '' ? [] : [to]}
        single
        onChange={([id]) => onChange({ to: id, path: null })}
      />
      <RadioGroup value={goal} onChange={(next) => onChange({ goal: next, path: null })} className="field">
        <Label className="field-label">Prefer</Label>
        <div className="filter-choices">
          {GOALS.map(({ goal: value, name }) => (
            <RadioChoice key={value} value={value}>
              {name}
            </RadioChoice>
          ))}
        </div>
      </RadioGroup>
    </form>
  );
}
