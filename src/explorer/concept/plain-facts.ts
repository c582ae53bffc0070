import type { PageConcept } from './ConceptHeader.tsx';

interface PlainFact {
  readonly name: string;
  readonly value: string;
}

/** What a concept of its kind says of itself in a word or a number. */
export function plainFacts(concept: PageConcept): PlainFact[] {
  const facts: { name: string; value: string | number | null | undefined }[] = [];
  if ('skillType' in concept) facts.push({ name: 'Type of skill', value: concept.skillType?.toLowerCase() });
  if ('experienceYearsMin' in concept)
    facts.push({ name: 'Years of experience', value: orMore(concept.experienceYearsMin) });
  if ('citedSource' in concept) {
    facts.push({ name: 'Figure', value: figure(concept) }, { name: 'Cited from', value: concept.citedSource });
  }
  if ('year' in concept && !('min' in concept)) facts.push({ name: 'Year', value: concept.year });
  if ('licence' in concept) {
    facts.push({ name: 'Licence', value: concept.licence }, { name: 'Release', value: concept.release });
  }
  return facts.flatMap(({ name, value }) =>
    value === null || value === undefined ? [] : [{ name, value: String(value) }],
  );
}

function orMore(years: number | null): string | null {
  return years === null ? null : `${years} or more`;
}

interface Figure {
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
}

/** `3 – 5 percent`, `60 percent`. */
function figure({ value, valueMax, unit }: Figure): string | null {
  if (value === null) return null;
  const range =
    valueMax === null ? value.toLocaleString('en') : `${value.toLocaleString('en')} – ${valueMax.toLocaleString('en')}`;
  return unit === null ? range : `${range} ${unit}`;
}
