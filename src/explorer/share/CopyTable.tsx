import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Cell } from './csv.ts';
import { downloadCsv } from './download.ts';

interface Props {
  /** Name of the exported file, without its ending. */
  readonly name: string;
  readonly rows: () => readonly (readonly Cell[])[];
}

/** A table for other programs: on the clipboard, or as a file. */
export function CopyTable({ name, rows }: Props) {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    const text = rows()
      .map((row) => row.map((cell) => String(cell ?? '').replaceAll(/\s+/g, ' ')).join('\t'))
      .join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('The browser does not allow it: export CSV instead');
    }
    setTimeout(() => setSaid(''), 4000);
  }
  return (
    <span className="copy-table">
      <span role="status" className="muted">
        {said}
      </span>
      <Button className="button button-small" onPress={() => void copy()} aria-label={`Copy ${name}`}>
        Copy
      </Button>
      <Button
        className="button button-small"
        onPress={() => downloadCsv(name, rows())}
        aria-label={`Export ${name} as CSV`}
      >
        CSV
      </Button>
    </span>
  );
}
