import { Button } from 'react-aria-components';
import { href } from '../app/route.ts';
import { CopyLink } from '../share/CopyLink.tsx';
import type { Cell } from '../share/csv.ts';
import { downloadCsv } from '../share/download.ts';

interface Props {
  /** Name of the exported file, without its ending. */
  readonly name: string;
  /** The concepts of the answer. */
  readonly ids: readonly string[];
  /** The answer as a table, with its header. */
  readonly rows: () => readonly (readonly Cell[])[];
  readonly printable?: boolean;
}

/** What can be done with an answer. */
export function AnswerTools({ name, ids, rows, printable = false }: Props) {
  return (
    <div className="answer-tools">
      <a className="button" href={href('canvas', { ids: [...new Set(ids)].join(',') })}>
        Open on the canvas
      </a>
      <Button className="button" onPress={() => downloadCsv(name, rows())}>
        Export CSV
      </Button>
      {printable && (
        <Button className="button" onPress={() => window.print()}>
          Print
        </Button>
      )}
      <CopyLink />
    </div>
  );
}
