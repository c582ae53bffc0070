interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
}

/** `$140,000 – $220,000`, `$220,000 and more`; `XXX` is no currency. */
export function payRange({ min, max, currency }: Range): string {
  const money = (amount: number) => formatMoney(amount, currency);
  if (min !== null && max !== null) return min === max ? money(min) : `${money(min)} – ${money(max)}`;
  if (min !== null) return `${money(min)} and more`;
  return max !== null ? `up to ${money(max)}` : 'not given';
}

export function formatMoney(amount: number, currency: string): string {
  const known = /^[A-Z]{3}$/.test(currency) && currency !== 'XXX';
  const style = known ? { style: 'currency', currency } : {};
  return new Intl.NumberFormat('en-US', { ...style, maximumFractionDigits: 0 } as Intl.NumberFormatOptions).format(
    amount,
  );
}
