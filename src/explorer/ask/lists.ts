/** Lists in the address. Ids hold none of the separators. */

export interface Claim {
  readonly skill: string;
  /** 0 to 1; null when held in full. */
  readonly level: number | null;
}

export interface Unit {
  readonly title: string;
  readonly skills: readonly string[];
}

export function parseIds(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))];
}

export function formatIds(ids: readonly string[]): string {
  return ids.join(',');
}

/** `skill/python:0.5,skill/sql` */
export function parseClaims(text: string | null): Claim[] {
  return parseIds(text).map((item) => {
    const [skill = '', level] = item.split(':');
    const known = level !== undefined && Number(level) >= 0 && Number(level) <= 1;
    return { skill, level: known ? Number(level) : null };
  });
}

export function formatClaims(claims: readonly Claim[]): string {
  return claims.map(({ skill, level }) => (level === null ? skill : `${skill}:${level}`)).join(',');
}

/** `Week 1~skill/python,skill/sql`, one parameter for each unit. */
export function parseUnits(texts: readonly string[]): Unit[] {
  return texts.map((text) => {
    const at = text.lastIndexOf('~');
    if (at < 0) return { title: text, skills: [] };
    return { title: text.slice(0, at), skills: parseIds(text.slice(at + 1)) };
  });
}

export function formatUnits(units: readonly Unit[]): string[] {
  return units.map(({ title, skills }) => `${title}~${formatIds(skills)}`);
}
