/** Breaks a text at blanks into at most so many lines of about so many characters; what does not fit, a long word too, is cut with `…`. */
export function wrapText(text: string, length: number, most: number): string[] {
  const lines: string[] = [];
  for (const whole of text.split(' ')) {
    const word = whole.length > length ? `${whole.slice(0, length - 1)}…` : whole;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
}
