import { Button } from 'react-aria-components';
import { ConceptPicker } from '../concepts/ConceptPicker.tsx';
import { useConcepts } from '../concepts/use-concepts.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';
import { LevelSelect } from './LevelSelect.tsx';
import type { Claim } from './lists.ts';
import { SkillsFromText } from './SkillsFromText.tsx';

interface Props {
  readonly label: string;
  readonly claims: readonly Claim[];
  readonly onChange: (claims: Claim[]) => void;
}

/** What somebody has: picked by name or found in a text, each with a level. */
export function ProfileField({ label, claims, onChange }: Props) {
  const concepts = useConcepts(claims.map(({ skill }) => skill));
  const held = new Set(claims.map(({ skill }) => skill));
  const add = (ids: readonly string[]) =>
    onChange([...claims, ...ids.filter((id) => !held.has(id)).map((skill) => ({ skill, level: null }))]);
  return (
    <div className="field profile">
      <ConceptPicker
        label={label}
        placeholder="Add a skill or tool …"
        kinds={['SKILL', 'TOOL']}
        onPick={({ id }) => add([id])}
      />
      <ul className="claims" aria-label={`${label}: chosen`}>
        {claims.map(({ skill, level }) => {
          const concept = concepts.get(skill);
          const name = concept?.name ?? skill;
          return (
            <li key={skill} className="claim">
              {concept && <KindGlyph kind={concept.kind} />}
              <span className="claim-name">{name}</span>
              <LevelSelect
                skill={name}
                level={level}
                onChange={(next) =>
                  onChange(claims.map((claim) => (claim.skill === skill ? { skill, level: next } : claim)))
                }
              />
              <Button
                className="tag-remove"
                aria-label={`Remove ${name}`}
                onPress={() => onChange(claims.filter((claim) => claim.skill !== skill))}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <SkillsFromText held={held} onAdd={add} />
    </div>
  );
}
