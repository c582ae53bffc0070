import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly tone?: 'plain' | 'warning' | 'error';
  /** The title is the heading of the page: there is nothing else on it. */
  readonly heading?: boolean;
  readonly children?: ReactNode;
}

/** A message that says what is so and what to do next. */
export function Notice({ title, tone = 'plain', heading = false, children }: Props) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <Title className="notice-title">{title}</Title>
      {children}
    </div>
  );
}
