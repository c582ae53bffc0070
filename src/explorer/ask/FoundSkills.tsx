import { useState } from 'react';
import { Button, CheckboxGroup, Label } from 'react-aria-components';
import { CheckboxChoice } from '../controls/CheckboxChoice.tsx';
import type { ExtractSkillsQuery } from '../generated/operations.generated.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';

type Mention = ExtractSkillsQuery['extractSkills'][number];

interface Props {
  readonly mentions: readonly Mention[];
  readonly held: ReadonlySet<string>;
  readonly onAdd: (ids: readonly string[]) => void;
}

/** Mentions in a text, one for each concept, all chosen until the reader says otherwise. */
export function FoundSkills({ mentions, held, onAdd }: Props) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const found = [...new Map(mentions.map((mention) => [mention.concept.id, mention])).values()].filter(
    ({ concept }) => !held.has(concept.id),
  );
  if (found.length === 0) return <p role="status">No further skills of the graph are named in it.</p>;
  const ids = found.map(({ concept }) => concept.id);
  const chosen = ids.filter((id) => !left.includes(id));
  return (
    <div className="found-skills">
      <CheckboxGroup value={chosen} onChange={(next) => setLeft(ids.filter((id) => !next.includes(id)))}>
        <Label className="field-label">Found in the text</Label>
        {found.map(({ concept, text }) => (
          <CheckboxChoice key={concept.id} value={concept.id}>
            <KindGlyph kind={concept.kind} silent /> {concept.name}
            {text.toLowerCase() !== concept.name.toLowerCase() && <span className="muted"> “{text}”</span>}
          </CheckboxChoice>
        ))}
      </CheckboxGroup>
      <Button className="button" isDisabled={chosen.length === 0} onPress={() => onAdd(chosen)}>
        Add {chosen.length}
      </Button>
    </div>
  );
}
