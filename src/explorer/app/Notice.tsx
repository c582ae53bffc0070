import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly tone?: 'plain' | 'warning' | 'error';
  readonly children?: ReactNode;
}

/** A message that says what is so and what to do next. */
export function Notice({ title, tone = 'plain', children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
