import { useState } from 'react';
import { Button, CheckboxGroup, Label, RadioGroup } from 'react-aria-components';
import { useAnswer } from '../app/use-answer.ts';
import { navigate } from '../app/use-route.ts';
import { CheckboxChoice } from '../controls/CheckboxChoice.tsx';
import { RadioChoice } from '../controls/RadioChoice.tsx';
import { GraphInfoDocument, type ConceptKind } from '../generated/operations.generated.ts';
import { KindGlyph } from '../ontology/KindGlyph.tsx';
import { KIND_STYLES } from '../ontology/kinds.ts';
import { filterLink, type Filter } from './filter.ts';

const ANY_SOURCE = '';

export function Filters({ filter }: { readonly filter: Filter }) {
  const { data } = useAnswer(GraphInfoDocument, {});
  const [open, setOpen] = useState(false);
  const change = (part: Partial<Filter>) => navigate(filterLink({ ...filter, ...part }), { replace: true });
  const chosen = filter.kinds.length + (filter.source === null ? 0 : 1);
  return (
    <div className="filters" data-open={open || undefined}>
      {/* On a narrow page the matches come first; on a wide one the choices always stand beside them. */}
      <Button className="button filters-button" aria-expanded={open} onPress={() => setOpen(!open)}>
        Kinds and sources {chosen > 0 && <span className="count">{chosen} chosen</span>}
      </Button>
      <CheckboxGroup value={[...filter.kinds]} onChange={(kinds) => change({ kinds: kinds as ConceptKind[] })}>
        <Label className="field-label">Kinds</Label>
        <div className="filter-choices">
          {data?.graph.kinds.map(({ kind, count }) => (
            <CheckboxChoice key={kind} value={kind}>
              <KindGlyph kind={kind} silent /> {KIND_STYLES[kind].plural}{' '}
              <span className="count">{count.toLocaleString('en')}</span>
            </CheckboxChoice>
          ))}
        </div>
      </CheckboxGroup>
      <RadioGroup
        value={filter.source ?? ANY_SOURCE}
        onChange={(source) => change({ source: source === ANY_SOURCE ? null : source })}
      >
        <Label className="field-label">Source</Label>
        <div className="filter-choices">
          <RadioChoice value={ANY_SOURCE}>Any</RadioChoice>
          {data?.graph.sources.map(({ id, name }) => (
            <RadioChoice key={id} value={id}>
              {name}
            </RadioChoice>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
