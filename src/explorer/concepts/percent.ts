/** `42 %`. Not all is never 100 %, and a little is never 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '< 1 %';
  return `${share < 1 ? Math.min(Math.round(share * 100), 99) : 100} %`;
}
