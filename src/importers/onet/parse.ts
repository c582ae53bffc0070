import { cleanLine } from '../clean-text.ts';

/** O*NET-SOC codes look like `15-1252.00`. */
export function isOnetCode(code: string): boolean {
  return /^\d{2}-\d{4}\.\d{2}$/.test(code);
}

/** Importance from 1 to 5 as 0 to 1; null for anything else. */
export function parseImportance(value: string): number | null {
  return scaled(value, 1, 5);
}

/** Level from 0 to 7 as 0 to 1; null for anything else. */
export function parseLevel(value: string): number | null {
  return scaled(value, 0, 7);
}

/** A share from 0 to 100 as 0 to 1; null for anything else. */
export function parseShare(value: string): number | null {
  return scaled(value, 0, 100);
}

/** O*NET writes flags as Y and N, and nothing where it has not decided. */
export function isYes(flag: string): boolean {
  return flag.trim().toUpperCase() === 'Y';
}

function scaled(value: string, least: number, most: number): number | null {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number) || number < least || number > most) return null;
  return Math.round(((number - least) / (most - least)) * 1e4) / 1e4;
}

/**
 * The name of an education category without its parenthesis of examples: "Post-Secondary Certificate - awarded for
 * training ..." becomes "Post-Secondary Certificate".
 */
export function educationName(description: string): string {
  return cleanLine(description.split(/\s[-–(]\s?|\s\(/)[0] ?? description);
}
