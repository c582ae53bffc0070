import { useState } from 'react';
import { MoreButton } from '../controls/MoreButton.tsx';

const FIRST = 12;

/** Other names; O*NET has more than a hundred for some occupations. */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const [all, setAll] = useState(false);
  const rest = aliases.length - FIRST;
  return (
    <p className="muted aliases">
      Also called {(all ? aliases : aliases.slice(0, FIRST)).join(', ')}
      {!all && rest > 0 && (
        <>
          {' '}
          <MoreButton onMore={() => setAll(true)}>
            and {rest} more {rest === 1 ? 'name' : 'names'}
          </MoreButton>
        </>
      )}
    </p>
  );
}
