import { Button } from 'react-aria-components';
import { useRelationNames } from '../../ontology/relation-name.ts';
import { AT_A_TIME } from '../use-expand.ts';
import type { Expansion } from '../visible.ts';

interface Props {
  readonly expansion: Expansion;
  readonly busy: boolean;
  readonly onExpand: () => void;
}

/** One relation of a concept: how many neighbours there are, and a button that brings in the next of them. */
export function ExpandRow({ expansion: { type, direction, total, shown }, busy, onExpand }: Props) {
  const names = useRelationNames();
  const name = names.name(type, direction);
  const rest = total - shown;
  const next = Math.min(rest, AT_A_TIME);
  return (
    <li className="expansion">
      <span className="expansion-name">
        {name} <span className="count">{total.toLocaleString('en')}</span>
      </span>
      {rest > 0 ? (
        <Button className="button button-small" isPending={busy} onPress={onExpand}>
          +{next}
          {rest > next && <span className="muted"> of {rest.toLocaleString('en')}</span>}
          <span className="visually-hidden"> more: {name}</span>
        </Button>
      ) : (
        <span className="muted">all shown</span>
      )}
    </li>
  );
}
