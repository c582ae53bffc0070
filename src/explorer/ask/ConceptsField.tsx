import { Label, Tag, TagGroup, TagList, Button } from 'react-aria-components';
import { ConceptPicker } from '../concepts/ConceptPicker.tsx';
import { useConcepts } from '../concepts/use-concepts.ts';
import type { ConceptKind } from '../generated/operations.generated.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';

interface Props {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly quietLabel?: boolean;
  readonly placeholder: string;
  readonly kinds: readonly ConceptKind[];
  readonly ids: readonly string[];
  /** Only one may be chosen; the next replaces it. */
  readonly single?: boolean;
  readonly onChange: (ids: string[]) => void;
}

/** Concepts chosen by name. */
export function ConceptsField({ label, quietLabel = false, placeholder, kinds, ids, single = false, onChange }: Props) {
  const concepts = useConcepts(ids);
  return (
    <div className="field">
      <ConceptPicker
        label={label}
        quietLabel={quietLabel}
        placeholder={placeholder}
        kinds={kinds}
        onPick={({ id }) => onChange(single ? [id] : [...new Set([...ids, id])])}
      />
      {ids.length > 0 && (
        <TagGroup onRemove={(removed) => onChange(ids.filter((id) => !removed.has(id)))}>
          <Label className="visually-hidden">{label}: chosen</Label>
          <TagList className="tags">
            {ids.map((id) => {
              const concept = concepts.get(id);
              const name = concept?.name ?? id;
              return (
                <Tag key={id} id={id} textValue={name} className="tag">
                  {concept && <KindGlyph kind={concept.kind} silent />}
                  {name}
                  <Button slot="remove" className="tag-remove" aria-label={`Remove ${name}`}>
                    ×
                  </Button>
                </Tag>
              );
            })}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
