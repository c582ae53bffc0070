import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface Props {
  readonly className: string;
  readonly items: readonly ReactNode[];
}

const FIRST = 25;

/** A list that shows its beginning until the reader wants all of it. */
export function LongList({ className, items }: Props) {
  const [all, setAll] = useState(false);
  const rest = items.length - FIRST;
  return (
    <>
      <ul className={className}>{all ? items : items.slice(0, FIRST)}</ul>
      {!all && rest > 0 && (
        <Button className="button button-quiet" onPress={() => setAll(true)}>
          Show {rest} more
        </Button>
      )}
    </>
  );
}
