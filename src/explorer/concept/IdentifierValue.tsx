import { identifierLink } from './identifier-link.ts';

interface Props {
  readonly scheme: string;
  readonly value: string;
}

export function IdentifierValue({ scheme, value }: Props) {
  const link = identifierLink(scheme, value);
  if (!link) return <code>{value}</code>;
  return (
    <a href={link} rel="noreferrer external">
      <code>{value}</code>
    </a>
  );
}
