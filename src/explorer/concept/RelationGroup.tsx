import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Loading } from '../app/Loading.tsx';
import { Problem } from '../app/Problem.tsx';
import { useAnswer } from '../app/use-answer.ts';
import type { ConceptRef } from '../concepts/ConceptLink.tsx';
import { ConceptRelationsDocument, type Direction, type RelationType } from '../generated/operations.generated.ts';
import { useRelationNames } from '../ontology/relation-name.ts';
import { RelationRow } from './RelationRow.tsx';

export interface GroupKey {
  readonly type: RelationType;
  readonly direction: Direction;
}

/** Of the heading of a group. */
export function groupId({ type, direction }: GroupKey): string {
  return `${type}-${direction}`.toLowerCase();
}

interface Props extends GroupKey {
  readonly concept: ConceptRef;
  readonly total: number;
}

const PAGE = 10;

/** Relations of one type and direction, page by page. */
export function RelationGroup({ concept, type, direction, total }: Props) {
  const names = useRelationNames();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const heading = groupId({ type, direction });
  const name = names.name(type, direction);
  return (
    <section className="relation-group" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1} title={names.description(type)}>
        {name} <span className="count">{total.toLocaleString('en')}</span>
      </h3>
      <ul className="relation-list">
        {cursors.map((after, page) => (
          <RelationPage
            key={after}
            concept={concept}
            type={type}
            direction={direction}
            after={after}
            phrase={name}
            onMore={page === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
            rest={total - PAGE * (page + 1)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PageProps extends GroupKey {
  readonly concept: ConceptRef;
  readonly after: string | null;
  readonly phrase: string;
  /** Null on all pages but the last. */
  readonly onMore: ((cursor: string) => void) | null;
  readonly rest: number;
}

function RelationPage({ concept, type, direction, after, phrase, onMore, rest }: PageProps) {
  const variables = { id: concept.id, type, direction, first: PAGE, after };
  const { data, error, retry } = useAnswer(ConceptRelationsDocument, variables);
  if (error) {
    return (
      <li>
        <Problem error={error} onRetry={retry} />
      </li>
    );
  }
  const page = data?.concept?.relations;
  if (!page) {
    return (
      <li>
        <Loading what="relations" />
      </li>
    );
  }
  const cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      {page.edges.map((edge) => (
        <RelationRow key={edge.node.id} edge={edge} phrase={phrase} />
      ))}
      {onMore && cursor !== null && (
        <li>
          <Button className="button button-quiet" onPress={() => onMore(cursor)}>
            Show {Math.min(rest, PAGE)} of {rest.toLocaleString('en')} more
            <span className="visually-hidden">: {phrase}</span>
          </Button>
        </li>
      )}
    </>
  );
}
