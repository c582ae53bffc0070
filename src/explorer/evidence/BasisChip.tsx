import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Basis, EvidenceFragment } from '../generated/operations.generated.ts';
import { BASIS_STYLES } from './bases.ts';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
  readonly basis: Basis;
  readonly evidence: readonly EvidenceFragment[];
  /** What the evidence is for, for those who hear the page: "requires Python". */
  readonly about: string;
}

/** On what basis something is said; opens the evidence. */
export function BasisChip({ basis, evidence, about }: Props) {
  const { name, mark, meaning } = BASIS_STYLES[basis];
  const more = evidence.length > 1 ? ` ${evidence.length}` : '';
  return (
    <DialogTrigger>
      <Button className="basis" data-basis={basis}>
        <span aria-hidden="true">{mark}</span> {name}
        {more}
        <span className="visually-hidden">evidence for {about}</span>
      </Button>
      <Popover className="popover evidence-popover" placement="bottom end">
        <Dialog>
          <Heading slot="title" level={2}>
            {name}
          </Heading>
          <p className="muted">{meaning}</p>
          <EvidenceList evidence={evidence} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
